// Repairs the schemas of tools that come from MCP servers and reports what no repair can fix.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

type Schema = Record<string, unknown>;

const topLevel = ['oneOf', 'anyOf', 'allOf', 'enum', 'const', 'not'];
const client = new OpenAI();

/** A copy in which every object has properties and every array has items. `type` may be a list of names. */
// --8<-- [start:core]
function repaired(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(repaired);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([key, value]) => [key, repaired(value)]);
  const copy: Schema = Object.fromEntries(parts);
  const types = [copy.type].flat();
  if (types.includes('object')) copy.properties ??= {}; // [!code highlight]
  if (types.includes('array')) copy.items ??= {}; // any item is allowed
  return copy;
}
// --8<-- [end:core]

/** One MCP tool as a function tool of Chat Completions. */
function toTool(name: string, description: string, inputSchema: Schema = {}): OpenAI.Chat.ChatCompletionTool {
  const parameters = repaired({ type: 'object', properties: {}, ...inputSchema }) as Schema;
  const refused = topLevel.filter((key) => key in parameters);
  if (parameters.type !== 'object' || refused.length > 0)
    throw new Error(`${name}: the root must be a plain object, found ${refused.join() || String(parameters.type)}`);
  return { type: 'function', function: { name, description, parameters } };
}

const completion = await client.chat.completions.create({
  model: 'gpt-5.4',
  messages: [{ role: 'user', content: 'Which issue is open?' }],
  tools: [
    toTool('get_me', 'Who is signed in', { type: 'object' }),
    toTool('list_issues', 'Issues by label', { type: 'object', properties: { labels: { type: 'array' } } }),
  ],
});
console.log(completion.choices[0]?.message.content);

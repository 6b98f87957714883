// Closes every object of a JSON Schema for strict mode, and stops at maps, which cannot be closed.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

type Schema = Record<string, unknown>;

const client = new OpenAI();

// A copy of the schema. Keys beside the named ones are no longer possible in it.
// --8<-- [start:core]
function closed(schema: unknown, path = 'root'): unknown {
  if (Array.isArray(schema)) return schema.map((part) => closed(part, `${path}[]`));
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Schema = {};
  for (const [key, part] of Object.entries(schema))
    copy[key] = closed(part, `${path}.${key}`);
  if (![copy['type']].flat().includes('object')) return copy;
  if (!('properties' in copy) && copy['additionalProperties'] !== false)
    throw new Error(`${path} is a map: ask for a list of pairs`);
  return { ...copy, additionalProperties: false }; // [!code highlight]
}
// --8<-- [end:core]

const pair = {
  type: 'object',
  properties: { key: { type: 'string' }, value: { type: 'string' } },
  required: ['key', 'value'],
};
const ticket = (labels: Schema) => ({
  type: 'object',
  properties: { title: { type: 'string' }, labels },
  required: ['title', 'labels'],
});

try {
  closed(ticket({ type: 'object', additionalProperties: { type: 'string' } }));
} catch (error) {
  console.log(`not sendable: ${(error as Error).message}`);
}
const schema = closed(ticket({ type: 'array', items: pair })) as Schema;
const response = await client.responses.create({
  model: 'gpt-5.4',
  input: 'node-7 reports a full disk, severity high',
  text: { format: { type: 'json_schema', name: 'ticket', strict: true, schema } },
});
if (response.status !== 'completed') throw new Error(`no ticket, status ${response.status}`);
const answer = JSON.parse(response.output_text) as { title: string; labels: { key: string; value: string }[] };
console.log(answer.title, Object.fromEntries(answer.labels.map(({ key, value }) => [key, value])));

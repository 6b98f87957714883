// Sends the tools of the servers that a task needs, and fails early where they are too many.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const limit = 128; // of tools in one request, by the message of the refusal
type Tool = OpenAI.Responses.FunctionTool;

// --8<-- [start:core]
function toolsFor(servers: string[], tools: Tool[]): Tool[] {
  // Names begin with their server, as in github__create_issue.
  const isWanted = ({ name }: Tool) => servers.includes(name.split('__')[0] ?? '');
  const chosen = tools.filter(isWanted); // [!code highlight]
  // A tool that is registered twice counts once.
  const byName = new Map(chosen.map((tool) => [tool.name, tool]));
  if (byName.size > limit) throw new Error(`${byName.size} tools, ${limit} fit`);
  return [...byName.values()];
}
// --8<-- [end:core]

const tool = (name: string): Tool => {
  return { type: 'function', name, parameters: { type: 'object', properties: {} }, strict: false };
};
const many = Array.from({ length: 150 }, (_, index) => tool(`scanner__check_${index}`));
const all = [tool('disk__usage'), tool('disk__volumes'), ...many];
const chosen = toolsFor(['disk'], all);
await client.responses.create({ model: 'gpt-5.4', input: 'Why did node 7 stop?', tools: chosen });
console.log(`sent ${chosen.length} of ${all.length} tools`);

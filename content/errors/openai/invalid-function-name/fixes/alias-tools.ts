// Offers tools under names that the API takes, and finds the real name of a call again.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Tool = OpenAI.Responses.FunctionTool;

// --8<-- [start:core]
function withAliases(tools: Tool[]) {
  const realNames = new Map<string, string>();
  const renamed = tools.map((tool) => {
    let alias = tool.name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 60); // [!code highlight]
    while (realNames.has(alias)) alias += '_'; // two names may become equal
    realNames.set(alias, tool.name);
    return { ...tool, name: alias };
  });
  return { renamed, realNames };
}
// --8<-- [end:core]

const parameters = { type: 'object', properties: {} };
const freeSlots: Tool = { type: 'function', name: 'calendar.free_slots', parameters, strict: false };
const { renamed: tools, realNames } = withAliases([freeSlots]);
const response = await client.responses.create({ model: 'gpt-5.4', input: 'When am I free?', tools });
for (const item of response.output)
  if (item.type === 'function_call') console.log(realNames.get(item.name), 'called as', item.name);

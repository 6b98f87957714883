// Sends tools that were written for Chat Completions to the Responses API, with reasoning.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type ChatTool = OpenAI.Chat.Completions.ChatCompletionFunctionTool;

// --8<-- [start:core]
function forResponses({ function: { name, description, parameters = {}, strict } }: ChatTool) {
  // Chat nests the function; Responses does not, and its tools are strict unless told otherwise.
  return { type: 'function' as const, name, description, parameters, strict: strict ?? false };
}

function ask(model: string, input: string, chatTools: ChatTool[], effort: 'low' | 'medium' | 'high') {
  const tools = chatTools.map(forResponses);
  return client.responses.create({ model, input, tools, reasoning: { effort } }); // [!code highlight]
}
// --8<-- [end:core]

const parameters = { type: 'object', properties: { node: { type: 'integer' } }, required: ['node'] };
const diskUsage: ChatTool = { type: 'function', function: { name: 'disk_usage', description: 'Disk of a node', parameters } };
const response = await ask('gpt-5.6-terra', 'Why did node 7 stop?', [diskUsage], 'medium');
for (const item of response.output) if (item.type === 'function_call') console.log(item.name, item.arguments);

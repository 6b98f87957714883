// Accepts tool definitions in Chat Completions form and sends them to Responses in the flat form that it requires.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** Moves the contents of `function` up; Chat's default, not strict, is kept. */
function flat(tool: OpenAI.Chat.ChatCompletionFunctionTool): OpenAI.Responses.FunctionTool {
  const { name, description, parameters, strict } = tool.function;
  return { type: 'function', name, description, parameters: parameters ?? {}, strict: strict ?? false };
}

const chatTools: OpenAI.Chat.ChatCompletionFunctionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_day',
      description: 'The day of the week.',
      parameters: { type: 'object', properties: {} },
    },
  },
];

const tools = chatTools.map(flat);
const response = await client.responses.create({ model: 'gpt-5.4', input: 'Answer with the word pong.', tools });
console.log(`tools[0].name is ${tools[0]?.name}: ${response.output_text}`);

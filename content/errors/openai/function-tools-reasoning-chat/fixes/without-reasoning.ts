// Keeps Chat Completions: where reasoning and tools are refused together, repeats once without reasoning.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type ChatRequest = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;

async function create(request: ChatRequest) {
  try {
    return { completion: await client.chat.completions.create(request), isOff: false };
  } catch (error) {
    if (!(error instanceof OpenAI.BadRequestError) || error.param !== 'reasoning_effort') throw error;
    if (!request.tools?.length) throw error;
    return { completion: await client.chat.completions.create({ ...request, reasoning_effort: 'none' }), isOff: true };
  }
}

const parameters = { type: 'object', properties: { node: { type: 'integer' } }, required: ['node'] };
const { completion, isOff } = await create({
  model: 'gpt-5.6-terra',
  messages: [{ role: 'user', content: 'Why did node 7 stop?' }],
  tools: [{ type: 'function', function: { name: 'disk_usage', description: 'Disk of a node', parameters } }],
});
const call = completion.choices[0]?.message.tool_calls?.[0];
if (call?.type === 'function')
  console.log(`${call.function.name} ${call.function.arguments}, reasoning ${isOff ? 'off' : 'on'}`);

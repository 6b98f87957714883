// Runs tools with a thinking DeepSeek model and keeps each assistant message whole, reasoning included.
import OpenAI from 'openai';

const model = 'deepseek-flash';
const mostTurns = 8; // yours to choose
const tools: OpenAI.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_temperature',
      description: 'Current temperature of a city',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];

const apiKey = process.env.DEEPSEEK_API_KEY;
if (!apiKey) throw new Error('DEEPSEEK_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.deepseek.com',
  apiKey,
  timeout: 120_000,
});

function run(call: OpenAI.ChatCompletionMessageToolCall): string {
  if (call.type !== 'function' || call.function.name !== 'get_temperature') return 'there is no such tool';
  return `4 degrees in ${(JSON.parse(call.function.arguments) as { city: string }).city}`;
}

async function ask(content: string): Promise<string | null> {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content }];
  // --8<-- [start:core]
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const answer = await client.chat.completions.create({ model, messages, tools });
    const [{ message }] = answer.choices as [OpenAI.ChatCompletion.Choice];
    // The object keeps fields that the types do not list, such as reasoning_content.
    messages.push(message); // [!code highlight]
    if (!message.tool_calls?.length) return message.content;
    for (const call of message.tool_calls)
      messages.push({ role: 'tool', tool_call_id: call.id, content: run(call) });
  }
  // --8<-- [end:core]
  throw new Error(`no answer after ${mostTurns} turns`);
}

console.log(await ask('How warm is it in Oslo?'));

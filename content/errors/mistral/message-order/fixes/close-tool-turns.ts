// Puts an assistant message wherever a user message follows a tool result, as Mistral demands.
import OpenAI from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;

const apiKey = process.env.MISTRAL_API_KEY;
if (!apiKey) throw new Error('MISTRAL_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.mistral.ai/v1',
  apiKey,
  timeout: 60_000,
});
const model = 'mistral-small-latest';
const id = 'a1B2c3D4e';
const history: Message[] = [
  { role: 'user', content: 'Look at the weather.' },
  { role: 'assistant', tool_calls: [{ id, type: 'function', function: { name: 'weather', arguments: '{}' } }] },
  { role: 'tool', tool_call_id: id, content: '21 degrees' },
  { role: 'user', content: 'And, how warm is it?' },
];

// --8<-- [start:core]
const done: Message = { role: 'assistant', content: 'Done.' };

const messages = history.flatMap((message, at): Message[] => {
  const isGap = message.role === 'user' && history[at - 1]?.role === 'tool';
  return isGap ? [done, message] : [message]; // [!code highlight]
});

const answer = await client.chat.completions.create({ model, messages });
// --8<-- [end:core]
console.log(answer.choices[0]?.message.content);

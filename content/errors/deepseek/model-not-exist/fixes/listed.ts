// Stops at the start if DeepSeek does not list the model.
import OpenAI from 'openai';

const apiKey = process.env.DEEPSEEK_API_KEY;
if (!apiKey) throw new Error('DEEPSEEK_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.deepseek.com',
  apiKey,
  timeout: 60_000,
});
const model = 'deepseek-r1';
const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];

// --8<-- [start:core]
const { data: models } = await client.models.list();
const ids = models.map(({ id }) => id).toSorted();
if (ids.includes(model)) {
  const answer = await client.chat.completions.create({ model, messages });
  console.log(answer.choices[0]?.message.content);
} else console.log(`${model} is not one of ${ids.join(', ')}`); // [!code highlight]
// --8<-- [end:core]

// Takes xAI's 400 about the key for what it is.
import OpenAI from 'openai';

const apiKey = process.env.XAI_API_KEY;
if (!apiKey) throw new Error('XAI_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY
const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.x.ai/v1',
  apiKey,
  timeout: 60_000,
});
const model = 'grok-4.3';
const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];

// --8<-- [start:core]
try {
  const answer = await client.chat.completions.create({ model, messages });
  console.log(answer.choices[0]?.message.content);
} catch (error) {
  if (!(error instanceof OpenAI.BadRequestError)) throw error;
  const isKey = error.message.includes('Incorrect API key'); // [!code highlight]
  if (!isKey) throw error;
  console.log('the key is at fault, not the request');
}
// --8<-- [end:core]

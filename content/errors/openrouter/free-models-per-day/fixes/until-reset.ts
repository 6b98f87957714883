// Says when OpenRouter's free models answer again, instead of asking in vain.
import OpenAI from 'openai';

interface Refusal {
  message: string;
  metadata?: { headers?: Record<string, string> };
}

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  maxRetries: 0,
  timeout: 60_000,
});
const model = 'openai/gpt-oss-20b:free';
const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];

// --8<-- [start:core]
try {
  const answer = await client.chat.completions.create({ model, messages });
  console.log(answer.choices[0]?.message.content);
} catch (error) {
  if (!(error instanceof OpenAI.RateLimitError)) throw error;
  const { message, metadata } = error.error as Refusal;
  const reset = metadata?.headers?.['X-RateLimit-Reset'];
  if (!reset || !message.includes('free-models-per-day')) throw error;
  console.log('free again at', new Date(Number(reset)).toISOString()); // [!code highlight]
}
// --8<-- [end:core]

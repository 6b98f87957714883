// Repeats a request that Mistral's rate limit refused: after the stated wait, or after growing ones.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const attempts = 5;
const longestWait = 60; // seconds; yours to choose
const model = 'mistral-small-latest';

const apiKey = process.env.MISTRAL_API_KEY;
if (!apiKey) throw new Error('MISTRAL_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.mistral.ai/v1',
  apiKey,
  maxRetries: 0, // this loop is the only one that retries
  timeout: 60_000,
});

async function ask(content: string): Promise<string | null | undefined> {
  const messages = [{ role: 'user' as const, content }];
  // --8<-- [start:core]
  for (let attempt = 0; ; attempt += 1)
    try {
      const answer = await client.chat.completions.create({ model, messages });
      return answer.choices[0]?.message.content;
    } catch (error) {
      const isLast = attempt === attempts - 1;
      if (!(error instanceof OpenAI.RateLimitError) || isLast) throw error;
      const stated = Number(error.headers?.get('retry-after') ?? NaN);
      const wait = Math.min(stated > 0 ? stated : 2 ** attempt, longestWait);
      await sleep(1000 * (wait + Math.random())); // [!code highlight]
    }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));

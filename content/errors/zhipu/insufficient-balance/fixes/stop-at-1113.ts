// Waits at a 429 of Zhipu, except at code 1113: then the account has to be mended first.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const attempts = 4;
const model = 'glm-5';

const apiKey = process.env.ZAI_API_KEY;
if (!apiKey) throw new Error('ZAI_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.z.ai/api/paas/v4',
  apiKey,
  maxRetries: 0, // the SDK would repeat 1113 too
  timeout: 60_000,
});

async function ask(content: string): Promise<string | null | undefined> {
  const messages = [{ role: 'user' as const, content }];
  // --8<-- [start:core]
  for (let attempt = 1; ; attempt += 1)
    try {
      const answer = await client.chat.completions.create({ model, messages });
      return answer.choices[0]?.message.content;
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError)) throw error;
      const isBalance = error.code === '1113'; // [!code highlight]
      if (isBalance) return 'stop: no balance at this endpoint (1113)';
      if (attempt === attempts) throw error;
      await sleep(1000 * 2 ** attempt);
    }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));

// Waits as long as Groq says before the same request goes out again, and gives up where the wait is longer than the work is worth.
import { setTimeout as sleep } from 'node:timers/promises';
import Groq from 'groq-sdk';

const longestWait = 60; // seconds; a daily limit states more, and another model is the better answer then
const attempts = 4;

const model = 'openai/gpt-oss-120b';
const client = new Groq({ maxRetries: 0, timeout: 30_000 }); // this loop is the only one that retries

async function ask(content: string): Promise<string | null | undefined> {
  const messages = [{ role: 'user' as const, content }];
  // --8<-- [start:core]
  for (let attempt = 1; ; attempt += 1)
    try {
      const answer = await client.chat.completions.create({ model, messages });
      return answer.choices[0]?.message.content;
    } catch (error) {
      if (!(error instanceof Groq.RateLimitError) || attempt === attempts) throw error;
      const wait = Number(error.headers?.get('retry-after') ?? 2 ** attempt);
      if (wait > longestWait) throw error;
      await sleep(wait * 1000); // [!code highlight]
    }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));

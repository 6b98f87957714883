// Waits out a requests-per-minute limit in place, and hands the job back when the limit asks for more than a minute.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const maxWait = 60; // seconds that a worker may be blocked
const attempts = 4;

// This loop alone repeats: the SDK would ignore a wait above 60 s and spend its retries in two seconds.
const client = new OpenAI({ maxRetries: 0 });

class Requeue extends Error {
  seconds: number;
  constructor(seconds: number, cause: unknown) {
    super(`requeue in ${Math.round(seconds)} s`, { cause });
    this.seconds = seconds;
  }
}

/** Seconds that the server asks for; undefined where it says nothing that can be read. */
function statedWait(headers: Headers | undefined): number | undefined {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(milliseconds)) return milliseconds / 1000;
  const seconds = Number.parseFloat(headers?.get('retry-after') ?? '');
  return Number.isFinite(seconds) ? seconds : undefined;
}

async function ask(input: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return (await client.responses.create({ model: 'gpt-5.4-mini', input })).output_text;
    } catch (error) {
      // Tokens or money: another problem.
      if (!(error instanceof OpenAI.RateLimitError) || error.type !== 'requests') throw error;
      const wait = statedWait(error.headers) ?? 5 * 2 ** attempt;
      if (wait > maxWait || attempt === attempts - 1) throw new Requeue(wait, error);
      await sleep(wait * 1000 + Math.random() * 250);
    }
  }
}

try {
  console.log(await ask('Say hello.'));
} catch (error) {
  if (!(error instanceof Requeue)) throw error;
  console.log(error.message); // put the job into the queue with this delay
}

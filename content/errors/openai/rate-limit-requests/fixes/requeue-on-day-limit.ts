// Waits out a requests-per-minute limit in place, and hands the job back when the limit asks for more than a minute.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

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

function isRequestLimit(error: unknown): error is InstanceType<typeof OpenAI.RateLimitError> {
  return error instanceof OpenAI.RateLimitError && error.type === 'requests';
}

async function ask(input: string): Promise<string> {
  // Yours to choose: four attempts, and 60 s as the longest that a worker is blocked.
  // --8<-- [start:core]
  for (let attempt = 0; ; attempt += 1) {
    try {
      return (await client.responses.create({ model: 'gpt-5.4-mini', input })).output_text;
    } catch (error) {
      if (!isRequestLimit(error)) throw error; // type tokens, or money: another problem
      const wait = statedWait(error.headers) || 5 * 2 ** attempt; // seconds
      if (wait > 60 || attempt === 3) throw new Requeue(wait, error); // a daily limit
      await sleep(wait * 1000 + Math.random() * 250); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

try {
  console.log(await ask('Say hello.'));
} catch (error) {
  if (!(error instanceof Requeue)) throw error;
  console.log(error.message); // put the job into the queue with this delay
}

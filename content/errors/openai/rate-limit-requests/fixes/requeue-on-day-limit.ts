// Waits out a requests-per-minute limit in place, and hands the job back when the limit asks for more than a minute.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const seconds: Record<string, number> = { d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 };

// This loop alone repeats: the SDK would ignore a wait above 60 s and spend its retries in two seconds.
const client = new OpenAI({ maxRetries: 0 });

class Requeue extends Error {
  seconds: number;
  constructor(seconds: number, cause: unknown) {
    super(`requeue in ${Math.round(seconds)} s`, { cause });
    this.seconds = seconds;
  }
}

type RateLimitError = InstanceType<typeof OpenAI.RateLimitError>;

/** Seconds from the headers, else from “Please try again in 7m12s”. */
function statedWait(error: RateLimitError): number | undefined {
  for (const [header, unit] of [['retry-after-ms', 0.001], ['retry-after', 1]] as const) {
    const value = Number.parseFloat(error.headers?.get(header) ?? '');
    if (Number.isFinite(value)) return value * unit;
  }
  const text = /try again in ([0-9dhms.]+)/.exec(error.message)?.[1] ?? '';
  const parts = [...text.matchAll(/([0-9.]+)(ms|d|h|m|s)/g)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * (seconds[unit ?? ''] ?? 0), 0);
}

function isRequestLimit(error: unknown): error is RateLimitError {
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
      const wait = statedWait(error) || 5 * 2 ** attempt; // seconds
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

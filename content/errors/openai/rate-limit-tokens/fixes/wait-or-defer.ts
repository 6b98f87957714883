// Waits exactly as long as the server asks, and hands the job back when the wait is too long for a caller.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const seconds: Record<string, number> = { d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 };

const client = new OpenAI({ maxRetries: 0 }); // only the loop below retries

/** The tokens come back too late: put the job back into the queue. */
class Deferred extends Error {}

function isTokenLimit(error: unknown): error is InstanceType<typeof OpenAI.RateLimitError> {
  return error instanceof OpenAI.RateLimitError && error.code === 'rate_limit_exceeded';
}

/** The request alone exceeds the limit; only the sentence has the numbers. */
function neverFits(message: string): boolean {
  const found = /Limit (\d+), (?:Used \d+, )?Requested (\d+)/.exec(message);
  return Number(found?.[2]) > Number(found?.[1]);
}

/** Seconds from the headers, else from “Please try again in 1m6.5s”. */
function statedWait(error: InstanceType<typeof OpenAI.RateLimitError>): number | undefined {
  for (const [header, unit] of [['retry-after-ms', 0.001], ['retry-after', 1]] as const) {
    const value = Number.parseFloat(error.headers?.get(header) ?? '');
    if (Number.isFinite(value)) return value * unit;
  }
  const text = /try again in ([0-9dhms.]+)/.exec(error.message)?.[1] ?? '';
  const parts = [...text.matchAll(/([0-9.]+)(ms|d|h|m|s)/g)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * (seconds[unit ?? ''] ?? 0), 0);
}

async function create(request: { model: string; input: string }) {
  // Yours to choose: five attempts, and 60 s as the longest that a caller is kept waiting.
  // --8<-- [start:core]
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await client.responses.create(request); // new OpenAI({ maxRetries: 0 })
    } catch (error) {
      if (!isTokenLimit(error) || neverFits(error.message)) throw error;
      const wait = statedWait(error) || 2 ** attempt; // headers first, then the sentence
      if (wait > 60 || attempt === 4)
        throw new Deferred(`token limit, retry in ${wait.toFixed(0)} s`, { cause: error });
      await sleep(wait * 1000 + Math.random() * 250); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

try {
  const response = await create({ model: 'gpt-5.4', input: 'What is two plus two?' });
  console.log(response.output_text);
} catch (error) {
  if (!(error instanceof Deferred)) throw error;
  console.log(`deferred: ${error.message}`);
}

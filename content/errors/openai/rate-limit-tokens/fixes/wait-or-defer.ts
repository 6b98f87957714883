// Waits exactly as long as the server asks, and hands the job back when the wait is too long for a caller.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const maxWait = 60; // seconds that a caller may be kept waiting
const attempts = 5;
const seconds: Record<string, number> = { d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 };

const client = new OpenAI({ maxRetries: 0 }); // this loop is the only one that retries

/** The token bucket refills too late: put the job back into the queue. */
class Deferred extends Error {}

/** The request alone exceeds the limit; the numbers stand in the sentence only. */
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
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await client.responses.create(request);
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError) || error.code !== 'rate_limit_exceeded') throw error;
      if (neverFits(error.message)) throw error;
      const wait = statedWait(error) ?? 2 ** attempt;
      if (wait > maxWait || attempt === attempts - 1)
        throw new Deferred(`token limit, retry in ${wait.toFixed(0)} s`, { cause: error });
      await sleep(wait * 1000 + Math.random() * 250); // workers must not wake together
    }
  }
}

try {
  const response = await create({ model: 'gpt-5.4', input: 'What is two plus two?' });
  console.log(response.output_text);
} catch (error) {
  if (!(error instanceof Deferred)) throw error;
  console.log(`deferred: ${error.message}`);
}

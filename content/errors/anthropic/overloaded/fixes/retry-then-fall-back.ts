// Retries an overloaded Claude model with growing pauses, then asks another one. It reads `error.type`, so an error event
// inside a stream counts as well as HTTP 529.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const models = ['claude-sonnet-5', 'claude-haiku-4-5']; // the second one is your fallback; capacity is tracked per model
const attempts = 4; // per model
const firstPause = 500; // milliseconds; doubles each time, unless the answer states a pause
const longestPause = 30_000;

const client = new Anthropic({ maxRetries: 0 }); // this loop is the only one that retries

/** One request. Text is handed on only when the stream has ended, so a repeat never shows anything twice. */
async function attempt(model: string, prompt: string): Promise<string> {
  const stream = client.messages.stream({
    model,
    max_tokens: 1024,
    messages: [{ role: 'user', content: prompt }],
  });
  return stream.finalText();
}

async function ask(prompt: string): Promise<string> {
  let last: InstanceType<typeof Anthropic.APIError> | undefined;
  for (const model of models) {
    for (let number = 0; number < attempts; number += 1) {
      try {
        return await attempt(model, prompt);
      } catch (error) {
        if (!(error instanceof Anthropic.APIError) || error.type !== 'overloaded_error') throw error;
        last = error;
        console.log(`${model} overloaded, status ${error.status ?? 'none'}`);
      }
      const stated = Number(last.headers?.get('retry-after') ?? Number.NaN);
      const pause = Number.isFinite(stated) ? stated * 1000 : firstPause * 2 ** number;
      await sleep(Math.min(pause, longestPause) * (1 + Math.random() / 4));
    }
  }
  throw last;
}

console.log(await ask('What is two plus two?'));

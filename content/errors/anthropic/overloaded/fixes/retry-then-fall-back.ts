// Retries an overloaded Claude model with growing pauses, then asks another one. It reads `error.type`, so an
// error event inside a stream counts as well as HTTP 529.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const models = ['claude-sonnet-5', 'claude-haiku-4-5']; // the second one is your fallback; capacity is tracked per model
const pauses = [500, 1000, 2000, 4000]; // milliseconds after each try, unless the answer states a pause
const plan = models.flatMap((model) => pauses.map((pause) => ({ model, pause })));

const client = new Anthropic({ maxRetries: 0 }); // this loop is the only one that retries

/** One request. Text is handed on only when the stream has ended, so a repeat never shows anything twice. */
async function attempt(model: string, content: string): Promise<string> {
  const messages = [{ role: 'user' as const, content }];
  return client.messages.stream({ model, max_tokens: 1024, messages }).finalText();
}

function milliseconds(error: InstanceType<typeof Anthropic.APIError>, pause: number): number {
  const stated = Number(error.headers?.get('retry-after') ?? Number.NaN);
  return (Number.isFinite(stated) ? stated * 1000 : pause) * (1 + Math.random() / 4);
}

// --8<-- [start:core]
async function ask(prompt: string): Promise<string> {
  for (const { model, pause } of plan) {
    try {
      return await attempt(model, prompt);
    } catch (error) {
      if (!(error instanceof Anthropic.APIError)) throw error;
      if (error.type !== 'overloaded_error') throw error; // [!code highlight]
      await sleep(milliseconds(error, pause));
    }
  }
  throw new Error('all models are overloaded');
}
// --8<-- [end:core]

console.log(await ask('What is two plus two?'));

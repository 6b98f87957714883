// Retries an overloaded Claude model with growing pauses, then asks another one. It reads `error.type`, so an error event
// inside a stream counts as well as HTTP 529.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const models = ['claude-sonnet-5', 'claude-haiku-4-5']; // the second one is your fallback; capacity is tracked per model

const client = new Anthropic({ maxRetries: 0 }); // the loop below is the only one that retries

/** One request. Text is handed on only when the stream has ended, so a repeat never shows anything twice. */
async function attempt(model: string, prompt: string): Promise<string> {
  const stream = client.messages.stream({
    model,
    max_tokens: 1024,
    messages: [{ role: 'user', content: prompt }],
  });
  return stream.finalText();
}

type Overload = InstanceType<typeof Anthropic.APIError>;

function isOverload(error: unknown): error is Overload {
  return error instanceof Anthropic.APIError && error.type === 'overloaded_error';
}

/** Seconds of `retry-after`; a 529 seldom has one. */
function statedPause(error: Overload): number | undefined {
  const stated = Number.parseFloat(error.headers?.get('retry-after') ?? '');
  return Number.isFinite(stated) ? stated : undefined;
}

async function ask(prompt: string): Promise<string> {
  // Yours to choose: four attempts a model, pauses of 0.5, 1, 2 and 4 s, and 30 s as the longest.
  let last: unknown;
  // --8<-- [start:core]
  for (const model of models) // the second is your fallback: capacity is tracked per model
    for (let number = 0; number < 4; number += 1) {
      try {
        return await attempt(model, prompt);
      } catch (error) {
        if (!isOverload(error)) throw error; // by error.type: in a stream there is no 529
        const pause = statedPause(error) ?? 0.5 * 2 ** number; // seconds
        last = error;
        if (pause > 30) break; // longer than a caller waits: the next model
        await sleep(pause * (1000 + Math.random() * 250)); // [!code highlight]
      }
    }
  // --8<-- [end:core]
  throw last;
}

console.log(await ask('What is two plus two?'));

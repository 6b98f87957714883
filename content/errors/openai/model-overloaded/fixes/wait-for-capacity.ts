// Repeats an overloaded call with growing pauses, then switches once to a fallback model instead of failing the user.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const models = ['gpt-5.4', 'gpt-5.4-mini']; // the second one is asked only when the first has no capacity
const pauses = [2_000, 4_000, 0]; // milliseconds between three tries; yours to choose
const maxWait = 30_000; // a longer Retry-After means: next model

const client = new OpenAI({ maxRetries: 0 }); // this loop is the only one that repeats

const isOverload = (error: unknown): error is InstanceType<typeof OpenAI.APIError> =>
  error instanceof OpenAI.APIError && error.code === 'server_is_overloaded';

/** Milliseconds to wait, or 0 where nothing is planned or the server asks for longer than a caller can wait. */
function pause(error: InstanceType<typeof OpenAI.APIError>, planned: number): number {
  if (planned === 0) return 0;
  const stated = Number(error.headers?.get('retry-after') ?? 0) * 1_000 || 0;
  const wait = Math.max(planned, stated);
  return wait <= maxWait ? wait + Math.random() * 1_000 : 0;
}

async function ask(input: string): Promise<string> {
  // --8<-- [start:core]
  for (const model of models) {
    for (const planned of pauses) {
      try {
        const { output_text } = await client.responses.create({ model, input });
        return `${model} ${output_text}`;
      } catch (error) {
        if (!isOverload(error)) throw error;
        const wait = pause(error, planned); // Retry-After if stated, and jitter
        if (wait === 0) break; // next model
        await sleep(wait); // [!code highlight]
      }
    }
    // --8<-- [end:core]
  }
  throw new Error('no model has capacity');
}

console.log(await ask('Say hello.'));

// Repeats a throttled request a few times; what lasts longer is the plan, and ends the run.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const pauses = [2, 8, 30, 60]; // seconds; yours to choose
const client = new Anthropic({ maxRetries: 0 }); // this loop is the only one that retries

async function pauseFor(seconds: number) {
  console.log('throttled, pausing');
  await sleep(seconds * 1000 * (1 + Math.random() / 4));
}

// --8<-- [start:core]
async function ask(request: Anthropic.MessageCreateParamsNonStreaming) {
  for (const pause of [...pauses, Infinity]) {
    try {
      return await client.messages.create(request);
    } catch (error) {
      if (!(error instanceof Anthropic.RateLimitError)) throw error;
      const wait = Number(error.headers.get('retry-after') ?? pause);
      if (wait > 60 || pause === Infinity) throw error; // not a throttle: see /usage
      await pauseFor(wait); // [!code highlight]
    }
  }
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Answer with pong.' }];
const answer = await ask({ model: 'claude-sonnet-5', max_tokens: 64, messages });
const first = answer?.content[0];
if (first?.type === 'text') console.log(first.text);

// For clients on a plan token: a 429 that names the monthly limit ends the job; any other 429 is retried a few times.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const attempts = 4; // yours to choose
const client = new Anthropic({ maxRetries: 0 }); // the SDK would send the hopeless request twice more

// --8<-- [start:core]
async function ask(request: Anthropic.MessageCreateParamsNonStreaming) {
  for (let number = 1; ; number += 1) {
    try {
      return await client.messages.create(request);
    } catch (error) {
      if (!(error instanceof Anthropic.RateLimitError)) throw error;
      if (error.message.includes('monthly spend limit')) return stopped(number); // [!code highlight]
      if (number === attempts) throw error;
      await sleep(1000 * 2 ** number);
    }
  }
}
// --8<-- [end:core]

function stopped(number: number) {
  return `stopped after ${number} request: the monthly spend limit of this plan is reached`;
}

const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];
console.log(await ask({ model: 'claude-sonnet-5', max_tokens: 1024, messages }));

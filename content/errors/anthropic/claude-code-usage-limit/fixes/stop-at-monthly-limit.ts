// For clients on a plan token: a 429 that names the monthly limit ends the job; any other 429 is retried a few times.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const attempts = 4; // yours to choose
const client = new Anthropic({ maxRetries: 0 }); // the SDK would send the hopeless request twice more

// --8<-- [start:core]
async function ask(content: string) {
  for (let number = 1; ; number += 1) {
    try {
      const messages = [{ role: 'user' as const, content }];
      return await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 1024, messages });
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

console.log(await ask('What is two plus two?'));

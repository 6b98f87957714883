// Tells the spend cap of the tier from a rate limit by its code, and does not repeat it.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 0 }); // this loop is the only one that retries
const caps = ['enforced_spend_limit_reached', 'contract_spend_limit_reached'];
const attempts = 4;

// --8<-- [start:core]
async function ask(request: Anthropic.MessageCreateParamsNonStreaming, number = 1) {
  try {
    return await client.messages.create(request);
  } catch (error) {
    if (!(error instanceof Anthropic.RateLimitError) || number === attempts) throw error;
    if (caps.includes(error.errorCode ?? '')) {
      return `spend cap of the tier reached after ${number} request`; // [!code highlight]
    }
    await sleep(1000 * Number(error.headers.get('retry-after') ?? 2 ** number));
    return ask(request, number + 1);
  }
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Label this ticket.' }];
console.log(await ask({ model: 'claude-haiku-4-5', max_tokens: 64, messages }));

// Tries the cheap tier a few times, and pays for the ordinary one when it stays full.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const FLEX_TRIES = 2; // yours to choose, like the pause: 30 seconds or more in production
const PAUSE_MS = 1_000;

// The SDK's own retries come within seconds; flex needs longer pauses, and 15 minutes for an answer.
const client = new OpenAI({ timeout: 900_000, maxRetries: 0 });

// --8<-- [start:core]
async function ask(input: string): Promise<OpenAI.Responses.Response> {
  for (let attempt = 0; attempt < FLEX_TRIES; attempt++) {
    await sleep(PAUSE_MS * attempt); // [!code highlight]
    try {
      return await client.responses.create({ model: 'gpt-5.4', input, service_tier: 'flex' });
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError)) throw error;
      if (!/unavailable/i.test(`${error.code} ${error.message}`)) throw error; // a rate limit
    }
  }
  return client.responses.create({ model: 'gpt-5.4', input, service_tier: 'default' });
}
// --8<-- [end:core]

const response = await ask('Why did node 7 stop?');
console.log(`${response.service_tier}: ${response.output_text}`);

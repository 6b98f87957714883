// Retries an api_error with pauses that reach a minute, and keeps the request ids for a report.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const pauses = [1, 4, 15, 60]; // seconds; yours to choose
const client = new Anthropic({ maxRetries: 0 }); // this loop is the only one that retries
const failed: string[] = [];

function warn(error: { requestID: string | null | undefined }) {
  failed.push(error.requestID ?? 'unknown');
  console.error(`api_error, request ids so far: ${failed.join(', ')}`);
}

// --8<-- [start:core]
async function ask(request: Anthropic.MessageStreamParams) {
  for (const pause of [...pauses, undefined]) {
    try {
      return await client.messages.stream(request).finalText();
    } catch (error) {
      const isFault = error instanceof Anthropic.APIError && error.type === 'api_error';
      if (!isFault || pause === undefined) throw error;
      warn(error);
    }
    await sleep(pause * 1000 * (0.75 + Math.random() / 4)); // [!code highlight]
  }
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];
console.log(await ask({ model: 'claude-sonnet-5', max_tokens: 1024, messages }));

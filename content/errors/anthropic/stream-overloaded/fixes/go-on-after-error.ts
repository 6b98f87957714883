// Repeats a stream that an error event cut, and asks for the rest where text has come already.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const transient = ['overloaded_error', 'api_error', 'timeout_error'];
const pauses = [1, 4, 15]; // seconds; yours to choose
const client = new Anthropic({ maxRetries: 0 }); // this loop retries HTTP errors as well

async function* pieces(content: string, text: string): AsyncGenerator<string> {
  const messages = [{ role: 'user' as const, content }];
  const goOn = `Your previous response was interrupted and ended with: ${text}\nContinue, repeat nothing.`;
  if (text) messages.push({ role: 'user', content: goOn });
  const stream = client.messages.stream({ model: 'claude-sonnet-5', max_tokens: 1024, messages });
  for await (const event of stream)
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text;
}

// --8<-- [start:core]
async function ask(question: string, text = '') {
  for (const pause of [...pauses, undefined]) {
    try {
      for await (const piece of pieces(question, text)) text += piece; // show it here
      return text;
    } catch (error) {
      const type = error instanceof Anthropic.APIError ? error.type : undefined;
      if (!type || !transient.includes(type) || !pause) throw error;
      await sleep(pause * 1000 * (0.75 + Math.random() / 4)); // [!code highlight]
    }
  }
}
// --8<-- [end:core]

console.log(await ask('How often do tides come?'));

// Starts a failed stream again, but only while the reader has seen no text of it.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const client = new OpenAI();

async function* answer(input: string, attempts = 4): AsyncGenerator<string> {
  for (let attempt = 1; ; attempt += 1) {
    let started = false;
    try {
      const stream = await client.responses.create({ model: 'gpt-5.4', input, stream: true });
      for await (const event of stream) {
        if (event.type === 'response.output_text.delta') {
          started = true;
          yield event.delta;
        } else if (event.type === 'response.failed') {
          // Nothing is thrown for this one: the reason is on the Response object.
          throw new OpenAI.APIError(undefined, event.response.error ?? {}, undefined, undefined);
        } else if (event.type === 'response.completed' || event.type === 'response.incomplete') return;
      }
      throw new Error('the stream ended without a terminal event');
    } catch (error) {
      const ours = error instanceof OpenAI.APIError && error.code === 'server_error';
      if (!ours || started || attempt === attempts) throw error;
      console.error(`server_error, attempt ${attempt}: ${error.message}`);
      await sleep(500 * 2 ** attempt * (0.75 + Math.random() / 4));
    }
  }
}

for await (const text of answer('ping')) console.log('text:', text);

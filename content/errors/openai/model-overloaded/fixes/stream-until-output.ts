// Streams an answer and repeats an overload only while nothing has been shown yet; later it keeps the text and says so.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const pauses = [1_000, 2_000, 4_000]; // milliseconds before the second, third and fourth attempt

const client = new OpenAI({ maxRetries: 0 }); // no SDK repeats an error event, so this loop does

class Overloaded extends Error {}

/** Yields text; throws Overloaded for each shape in which a stream that began with 200 reports it. */
async function* attempt(input: string): AsyncGenerator<string> {
  try {
    for await (const event of await client.responses.create({ model: 'gpt-5.4', input, stream: true })) {
      if (event.type === 'response.output_text.delta') yield event.delta;
      if (event.type === 'response.failed' || event.type === 'error') {
        const error = event.type === 'error' ? event : event.response.error;
        if ((error?.code as string) === 'server_is_overloaded') throw new Overloaded(error?.message);
        throw new Error(`the stream failed: ${error?.code}`);
      }
    }
  } catch (error) {
    if (error instanceof OpenAI.APIError && error.code === 'server_is_overloaded') throw new Overloaded(error.message);
    throw error;
  }
}

async function answer(input: string, show: (text: string) => void): Promise<string> {
  for (let tries = 0; ; tries++) {
    let shown = '';
    try {
      for await (const text of attempt(input)) {
        show(text);
        shown += text;
      }
      return 'complete';
    } catch (error) {
      if (!(error instanceof Overloaded)) throw error;
      if (shown) return 'cut off: keep the text, offer to continue';
      const pause = pauses[tries];
      if (pause === undefined) return `no capacity after ${tries + 1} attempts`;
      await sleep(pause + Math.random() * 500);
    }
  }
}

console.log(await answer('Say hello.', (text) => process.stdout.write(text)));

// Streams a background response and, when the connection is cut, resumes behind the last event that arrived.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const maxReconnects = 5;
const client = new OpenAI();

async function* streamText(input: string): AsyncGenerator<string> {
  // Only a response created with background and stream can be picked up again.
  const first = await client.responses.create({ model: 'gpt-5.4', input, background: true, stream: true });
  let responseId: string | undefined;
  let cursor = -1;
  for (let reconnects = 0; ; ) {
    let reason: unknown = 'the stream ended without a terminal event';
    try {
      const stream = responseId
        ? await client.responses.retrieve(responseId, { stream: true, starting_after: cursor })
        : first;
      for await (const event of stream) {
        cursor = event.sequence_number;
        if (event.type === 'response.created') responseId = event.response.id;
        if (event.type === 'response.failed') throw new Error(`run failed: ${event.response.error?.message}`);
        if (event.type === 'response.completed' || event.type === 'response.incomplete') return;
        if (event.type !== 'response.output_text.delta') continue;
        reconnects = 0;
        yield event.delta;
      }
    } catch (error) {
      // A cut arrives as TypeError: terminated; anything else is not ours to repeat.
      if (!(error instanceof TypeError || error instanceof OpenAI.APIConnectionError)) throw error;
      reason = error.cause ?? error;
    }
    if (!responseId || reconnects === maxReconnects)
      throw new Error(`gave up after event ${cursor}`, { cause: reason });
    reconnects += 1;
    await sleep(Math.min(1000 * 2 ** (reconnects - 1), 10_000));
  }
}

let text = '';
for await (const piece of streamText('When is low water today?')) text += piece;
console.log(text);

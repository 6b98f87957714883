// Streams a background response and, when the connection is cut, resumes behind the last event that arrived.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const client = new OpenAI();

/** Remembers id and number of the event in `run`; true after a terminal one. A failed run is thrown. */
function note(run: { id: string; seen: number }, event: OpenAI.Responses.ResponseStreamEvent): boolean {
  run.seen = event.sequence_number;
  if (event.type === 'response.created') run.id = event.response.id;
  if (event.type === 'response.failed') throw new Error(`run failed: ${event.response.error?.message}`);
  return event.type === 'response.completed' || event.type === 'response.incomplete';
}

/** A cut arrives as TypeError: terminated; anything else is not ours to repeat. */
function isCut(error: unknown): boolean {
  return error instanceof TypeError || error instanceof OpenAI.APIConnectionError;
}

async function* streamText(input: string): AsyncGenerator<string> {
  const run = { id: '', seen: -1 };
  // Only a response created with background and stream can be picked up again.
  let stream = await client.responses.create({ model: 'gpt-5.4', input, background: true, stream: true });
  // Yours to choose: five cuts in a row without a new event.
  // --8<-- [start:core]
  for (let cuts = 0; cuts < 5 && (cuts === 0 || run.id); cuts += 1) {
    await sleep(cuts && Math.min(1000 * 2 ** (cuts - 1), 10_000));
    try {
      const from = { stream: true, starting_after: run.seen } as const;
      if (cuts > 0) stream = await client.responses.retrieve(run.id, from); // [!code highlight]
      for await (const event of stream) {
        if (note(run, event)) return; // run.id, run.seen; true after a terminal event
        cuts = 0;
        if (event.type === 'response.output_text.delta') yield event.delta;
      }
    } catch (error) { if (!isCut(error)) throw error; }
  }
  // --8<-- [end:core]
  throw new Error(`gave up after event ${run.seen} of ${run.id}`);
}

let text = '';
for await (const piece of streamText('When is low water today?')) text += piece;
console.log(text);

// Runs a long request in the background, so that no connection has to stay open while the model thinks.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 10_000 }); // every single request is short now

/** A lost poll says nothing about the run; anything else is thrown. */
function ignoreLostPoll(error: unknown): undefined {
  if (!(error instanceof OpenAI.APIConnectionError)) throw error; // timeouts are a subclass
}

async function run(input: string, maxSeconds = 3600): Promise<string> {
  // Yours to choose: an hour in all. What is given up is canceled, so that it does not run on.
  // --8<-- [start:core]
  const request = { model: 'gpt-5.4', input, background: true };
  let response = await client.responses.create(request);
  const giveUp = performance.now() + maxSeconds * 1000;
  while (response.status === 'queued' || response.status === 'in_progress') {
    if (performance.now() > giveUp) {
      await client.responses.cancel(response.id);
      throw new Error(`${response.id} canceled after ${maxSeconds} s`);
    }
    await sleep(2000);
    const poll = client.responses.retrieve(response.id, {}, { timeout: 3000 }); // [!code highlight]
    response = (await poll.catch(ignoreLostPoll)) ?? response;
  }
  // --8<-- [end:core]
  if (response.status !== 'completed') throw new Error(`${response.id} ended as ${response.status}`);
  return response.output_text;
}

console.log(await run('Compare the tide tables of ten years.'));

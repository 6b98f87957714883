// Resumes the stream of a stored response where that is possible, and fetches the result where it is not.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const POLL_MS = 2_000;

const client = new OpenAI();

// --8<-- [start:core]
async function restOf(id: string, starting_after: number): Promise<OpenAI.Responses.Response> {
  try {
    const events = await client.responses.retrieve(id, { stream: true, starting_after });
    for await (const { type } of events) console.log(type);
  } catch (error) {
    if (!(error instanceof OpenAI.BadRequestError) || !/streamed/.test(error.message)) throw error;
  }
  const response = await client.responses.retrieve(id); // [!code highlight]
  if (response.status !== 'queued' && response.status !== 'in_progress') return response;
  await sleep(POLL_MS);
  return restOf(id, starting_after);
}
// --8<-- [end:core]

const response = await restOf('resp_0c81e5b0a94d24f3e8a6b1c2d3e4f50681a3c5e7f9b1d3f1', 42);
console.log(`${response.status}: ${response.output_text}`);

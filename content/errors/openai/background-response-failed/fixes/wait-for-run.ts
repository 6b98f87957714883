// Polls a background response to its end and throws unless it completed, so that a failed run never passes as empty text.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const POLL_MS = 2_000;
// Yours to choose. The guide speaks of several minutes for hard problems, so 15 are generous. Give deep research an
// hour, and a run with a completion window of 2h or 8h that window and a margin.
const DEADLINE_MS = 15 * 60_000;

const client = new OpenAI();

/** Carries what the poll returned: the API throws nothing for a run that ended badly. */
class RunNotCompleted extends Error {
  readonly response: OpenAI.Responses.Response;
  constructor(response: OpenAI.Responses.Response) {
    const why = response.error?.code ?? response.incomplete_details?.reason ?? 'no reason given';
    super(`${response.id} ${response.status}: ${why} (${response.error?.message ?? ''})`);
    this.name = 'RunNotCompleted';
    this.response = response;
  }
}

const isRunning = ({ status }: OpenAI.Responses.Response) => status === 'queued' || status === 'in_progress';

// --8<-- [start:core]
async function waitForRun(response: OpenAI.Responses.Response) {
  const deadline = Date.now() + DEADLINE_MS;
  while (isRunning(response) && Date.now() <= deadline) {
    await sleep(POLL_MS);
    response = await client.responses.retrieve(response.id);
  }
  // Cancel what you give up on: else it runs on without you.
  if (isRunning(response)) response = await client.responses.cancel(response.id);
  if (response.status === 'completed') return response;
  throw new RunNotCompleted(response); // [!code highlight]
}
// --8<-- [end:core]

const run = await client.responses.create({ model: 'gpt-5.4', input: 'Write the quarterly report.', background: true });
try {
  console.log((await waitForRun(run)).output_text);
} catch (error) {
  if (!(error instanceof RunNotCompleted)) throw error;
  const { status, error: cause, id } = error.response;
  console.log(`run ${status}, code ${cause?.code}, id ${id}`);
}

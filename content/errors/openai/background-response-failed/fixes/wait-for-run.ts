// Polls a background response to its end and throws when it did not complete, so a failed run never passes as empty text.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const POLL_MS = 2_000;
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

async function waitForRun(run: OpenAI.Responses.Response): Promise<OpenAI.Responses.Response> {
  const deadline = Date.now() + DEADLINE_MS;
  let response = run;
  while (response.status === 'queued' || response.status === 'in_progress') {
    if (Date.now() > deadline) {
      await client.responses.cancel(response.id);
      throw new Error(`${response.id} was still ${response.status} after ${DEADLINE_MS} ms`);
    }
    await sleep(POLL_MS);
    response = await client.responses.retrieve(response.id);
  }
  if (response.status !== 'completed') throw new RunNotCompleted(response);
  return response;
}

const run = await client.responses.create({ model: 'gpt-5.4', input: 'Write the quarterly report.', background: true });
try {
  console.log((await waitForRun(run)).output_text);
} catch (error) {
  if (!(error instanceof RunNotCompleted)) throw error;
  const { status, error: cause, id } = error.response;
  console.log(`run ${status}, code ${cause?.code}, id ${id}`);
}

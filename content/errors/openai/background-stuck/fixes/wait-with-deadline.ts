// Waits for a background run with a deadline, cancels it when the deadline passes, and names the last state in the error.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const DEADLINE_MS = 8_000; // production: 60 minutes, or the completion window plus a margin
const LONGEST_PAUSE_MS = 20_000;

const client = new OpenAI();

class RunStuck extends Error {
  readonly responseId: string;
  constructor(last: OpenAI.Responses.Response, afterCancel: OpenAI.Responses.Response) {
    super(`background run ${last.id} was still ${last.status}; after cancel: ${afterCancel.status}`);
    this.name = 'RunStuck';
    this.responseId = last.id;
  }
}

const isRunning = ({ status }: OpenAI.Responses.Response) => status === 'queued' || status === 'in_progress';

async function wait(started: OpenAI.Responses.Response, deadlineMs = DEADLINE_MS) {
  const deadline = Date.now() + deadlineMs;
  let run = started;
  let pause = 1_000;
  while (isRunning(run)) {
    if (Date.now() + pause > deadline) {
      const final = await client.responses.cancel(run.id); // canceling twice is harmless
      if (isRunning(final) || final.status === 'cancelled') throw new RunStuck(run, final);
      return final; // it ended while we gave up
    }
    await sleep(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    run = await client.responses.retrieve(run.id);
  }
  return run;
}

const run = await client.responses.create({ model: 'gpt-5.4', input: 'Research the market.', background: true, store: true });
console.log(`started ${run.id}`); // write this id to your database before the first poll
try {
  console.log((await wait(run)).status);
} catch (error) {
  if (!(error instanceof RunStuck)) throw error;
  console.log(`stuck: ${error.message}`);
}

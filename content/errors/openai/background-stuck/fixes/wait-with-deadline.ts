// Waits for a background run with a deadline, cancels it when the deadline passes, and names the last state in the error.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const DEADLINE_MS = 8_000; // yours to choose: 60 minutes for deep research, or the completion window plus a margin

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

// --8<-- [start:core]
async function wait(run: OpenAI.Responses.Response, deadline: number, pause = 1_000) {
  while (isRunning(run) && Date.now() + pause <= deadline) {
    await sleep(pause);
    pause = Math.min(pause * 2, 20_000);
    run = await client.responses.retrieve(run.id);
  }
  const last = run;
  if (isRunning(run)) run = await client.responses.cancel(run.id); // [!code highlight]
  if (isRunning(run) || run.status === 'cancelled') throw new RunStuck(last, run);
  return run; // it may have ended in the second in which you gave up
}
// --8<-- [end:core]

const run = await client.responses.create({ model: 'gpt-5.4', input: 'Research the market.', background: true, store: true });
console.log(`started ${run.id}`); // write this id to your database before the first poll
try {
  console.log((await wait(run, Date.now() + DEADLINE_MS)).status);
} catch (error) {
  if (!(error instanceof RunStuck)) throw error;
  console.log(`stuck: ${error.message}`);
}

// Looks again at stored runs that never reported an end, as a scheduled job does; a missed webhook then costs one interval.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const SWEEP_MS = 2_000; // production: 5 minutes
const MAX_SWEEPS = 3;

const client = new OpenAI();
const openRuns = new Set(['resp_0f740a1cd6e829354bd9f7a513eb29d7f5a31b29e7d5f3ab']); // from your database: runs without an end

for (let sweep = 1; sweep <= MAX_SWEEPS && openRuns.size > 0; sweep += 1) {
  if (sweep > 1) await sleep(SWEEP_MS);
  for (const id of [...openRuns]) {
    try {
      const { status } = await client.responses.retrieve(id);
      if (status === 'queued' || status === 'in_progress') continue;
      console.log(`sweep ${sweep}: ${id} ${status}`);
    } catch (error) {
      if (!(error instanceof OpenAI.NotFoundError)) throw error;
      console.log(`${id} is gone: its retention is over`);
    }
    openRuns.delete(id);
  }
}

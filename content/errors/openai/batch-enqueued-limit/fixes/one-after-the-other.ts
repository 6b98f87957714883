// Creates a batch as soon as the queue of its model has room, by trying again with growing pauses.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const PAUSE_MS = 1_000; // use 300 s in production
const MAX_TRIES = 9; // yours to choose: with 300 seconds, doubled each time, about a day
const options = { endpoint: '/v1/responses', completion_window: '24h' } as const;

const client = new OpenAI();

async function validated(batch: OpenAI.Batch): Promise<OpenAI.Batch> {
  if (batch.status !== 'validating') return batch;
  await sleep(1_000);
  return validated(await client.batches.retrieve(batch.id));
}

// --8<-- [start:core]
async function submit(input_file_id: string): Promise<[OpenAI.Batch, number]> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
    if (attempt > 1) await sleep(PAUSE_MS * 2 ** (attempt - 2)); // [!code highlight]
    const batch = await validated(await client.batches.create({ input_file_id, ...options }));
    const isFull = batch.errors?.data?.some(({ code }) => code === 'token_limit_exceeded');
    if (!isFull) return [batch, attempt];
  }
  throw new Error('the queue of this model stayed full');
}
// --8<-- [end:core]

const [batch, tries] = await submit('file-2');
console.log(`${batch.id} ${batch.status} after ${tries} tries`);

// Creates a batch and waits for its validation: a bad file is no exception, but a status.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { toFile } from 'openai';

const POLL_MS = 1_000; // validation of a large file takes longer: use 10 s in production

const client = new OpenAI();
const requests = ['Label: node 7 is full', 'Label: backup done'].map((input) => ({
  custom_id: 'row-1',
  method: 'POST',
  url: '/v1/responses',
  body: { model: 'gpt-5.4', input },
}));
const lines = requests.map((request) => JSON.stringify(request)).join('\n'); // one line each, no BOM

// --8<-- [start:core]
async function createBatch(input_file_id: string): Promise<OpenAI.Batch> {
  const options = { endpoint: '/v1/responses', completion_window: '24h' } as const;
  let batch = await client.batches.create({ input_file_id, ...options });
  while (batch.status === 'validating') {
    await sleep(POLL_MS);
    batch = await client.batches.retrieve(batch.id);
  }
  if (batch.status !== 'failed') return batch;
  const reasons = (batch.errors?.data ?? []).map(({ line, code }) => `line ${line} ${code}`);
  throw new Error(`batch failed: ${reasons.slice(0, 10).join('; ')}`); // [!code highlight]
}
// --8<-- [end:core]

const file = await client.files.create({ file: await toFile(Buffer.from(lines), 'requests.jsonl'), purpose: 'batch' });
try {
  console.log((await createBatch(file.id)).status);
} catch (error) {
  console.log((error as Error).message);
}

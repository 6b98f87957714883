// Starts a background run once more, only when the first one failed with server_error and left no output behind.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const POLL_MS = 2_000;
const PAUSE_MS = 5_000; // use some minutes in production
const DEADLINE_MS = 15 * 60_000; // yours to choose, for each run
const MAX_RUNS = 2;

const client = new OpenAI();

async function runOnce(input: string): Promise<OpenAI.Responses.Response> {
  let response = await client.responses.create({ model: 'gpt-5.4', input, background: true });
  const deadline = Date.now() + DEADLINE_MS;
  while (response.status === 'queued' || response.status === 'in_progress') {
    if (Date.now() > deadline) return client.responses.cancel(response.id);
    await sleep(POLL_MS);
    response = await client.responses.retrieve(response.id);
  }
  return response;
}

async function runWithOneRetry(input: string) {
  for (let attempt = 1; ; attempt += 1) {
    const response = await runOnce(input);
    console.log(`run ${attempt}: ${response.id} ${response.status} ${response.error?.code ?? ''}`);
    // Output may hold finished tool calls: do not make them twice.
    const isWorthAnother = response.error?.code === 'server_error' && response.output.length === 0;
    if (!isWorthAnother || attempt === MAX_RUNS) return { response, attempt };
    await sleep(PAUSE_MS);
  }
}

const { response, attempt } = await runWithOneRetry('Write the quarterly report.');
if (response.status !== 'completed') throw new Error(`gave up on ${response.id}: ${response.status}`);
console.log(`completed in run ${attempt}: ${response.output_text}`);

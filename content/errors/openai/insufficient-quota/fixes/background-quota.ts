// Polls a background response and reports a quota failure instead of starting the run again.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const quotaCodes = [
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
];
const deadline = Date.now() + 15 * 60_000; // yours to choose

const client = new OpenAI();
let response = await client.responses.create({ model: 'gpt-5.4', input: 'Write the report.', background: true });
while (response.status === 'queued' || response.status === 'in_progress') {
  if (Date.now() > deadline) {
    response = await client.responses.cancel(response.id);
    break;
  }
  await sleep(2_000);
  response = await client.responses.retrieve(response.id);
}

// Nothing is thrown for a failed run: the poll itself was HTTP 200.
const code: string | undefined = response.error?.code;
if (response.status === 'completed') console.log(response.output_text);
else if (code && quotaCodes.includes(code)) console.log(`stop: ${code} ended ${response.id}`);
else throw new Error(`${response.id} ended as ${response.status}: ${code}`);

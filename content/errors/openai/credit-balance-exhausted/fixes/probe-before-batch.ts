// Sends one tiny request before a batch, so that an empty balance stops the run before any job is taken from the queue.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

// A refusal for money never changes between two attempts, so none is repeated.
const once = { maxRetries: 0 };
const ping = { model: 'gpt-5.4-mini', input: 'ping', max_output_tokens: 16 };

const client = new OpenAI();

// --8<-- [start:core]
const money = `credit_balance_exhausted insufficient_quota billing_not_active
  project_spend_limit_exceeded organization_spend_limit_exceeded
  organization_usage_limit_exceeded`.split(/\s+/);

async function blockedBy(): Promise<string | undefined> {
  try {
    await client.responses.create(ping, once); // costs 16 output tokens at most
  } catch (error) {
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    return money.find((code) => code === error.code); // [!code highlight]
  }
}
// --8<-- [end:core]

const jobs = ['Summarize chapter 1.', 'Summarize chapter 2.'];
const code = await blockedBy(); // undefined for an ordinary rate limit too: the batch paces itself
if (code) {
  console.log(`kept ${jobs.length} jobs in the queue: ${code}`); // page whoever may buy credits
} else {
  for (const input of jobs) console.log((await client.responses.create({ model: 'gpt-5.4', input })).output_text);
}

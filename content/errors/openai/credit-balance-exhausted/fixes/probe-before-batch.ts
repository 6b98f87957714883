// Sends one tiny request before a batch, so that an empty balance stops the run before any job is taken from the queue.
import OpenAI from 'openai';

const money = new Set([
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'insufficient_quota',
  'billing_not_active',
]);

const client = new OpenAI();

/** The billing code that stops this key, or undefined. Costs 16 output tokens at most. */
async function blockedBy(): Promise<string | undefined> {
  try {
    // A refusal for money never changes between two attempts, so none is repeated.
    await client.responses.create({ model: 'gpt-5.4-mini', input: 'ping', max_output_tokens: 16 }, { maxRetries: 0 });
  } catch (error) {
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    if (error.code && money.has(error.code)) {
      console.error(`request ${error.requestID}`);
      return error.code;
    }
  }
  return undefined; // also for an ordinary rate limit: the batch paces itself
}

const jobs = ['Summarise chapter 1.', 'Summarise chapter 2.'];
const code = await blockedBy();
if (code) {
  console.log(`kept ${jobs.length} jobs in the queue: ${code}`); // page whoever may buy credits
} else {
  for (const input of jobs) console.log((await client.responses.create({ model: 'gpt-5.4', input })).output_text);
}

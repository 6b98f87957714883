// Asks the API once, without retries, before a job starts: an account that may not be used stops the job at the first request.
import OpenAI from 'openai';

// The account itself is refused: neither a wait nor another prompt helps.
const accountCodes = new Set([
  'billing_not_active',
  'account_deactivated',
  'credit_balance_exhausted',
  'insufficient_quota',
]);

const client = new OpenAI();

/** The code that blocks the account, or undefined; other errors are thrown as they are. */
async function accountProblem(): Promise<string | undefined> {
  try {
    await client.responses.create(
      { model: 'gpt-5.4-mini', input: 'ping', max_output_tokens: 16, store: false },
      { maxRetries: 0 },
    );
  } catch (error) {
    if (!(error instanceof OpenAI.APIError)) throw error;
    const name = error.code ?? error.type; // bodies of 2023 have the name only in `type`
    if (!name || !accountCodes.has(name)) throw error;
    const key = client.apiKey ?? '';
    console.log(`stop: ${name}, key ${key.slice(0, 7)}...${key.slice(-4)}, request ${error.requestID}`);
    return name;
  }
  return undefined;
}

// A scheduler should mark the job as blocked here, not as done.
if (!(await accountProblem())) console.log('account answers: start the job');

// Asks the API once, without retries, before a job starts: an account that may not be used stops the job at the first request.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

// The account itself is refused: neither a wait nor another prompt helps.
const accountCodes = ['billing_not_active', 'account_deactivated', 'credit_balance_exhausted', 'insufficient_quota'];
const ping = { model: 'gpt-5.4-mini', input: 'ping', max_output_tokens: 16, store: false };

const client = new OpenAI();

// --8<-- [start:core]
async function accountAnswers(): Promise<boolean> {
  try {
    await client.responses.create(ping, { maxRetries: 0 }); // no second attempt passes
    return true;
  } catch (error) {
    if (!(error instanceof OpenAI.APIError)) throw error;
    const name = error.code ?? error.type; // bodies of 2023 have the name only in `type`
    if (!name || !accountCodes.includes(name)) throw error; // another error
    console.log(`stop: ${name}, request ${error.requestID}`);
    return false; // [!code highlight]
  }
}
// --8<-- [end:core]

if (await accountAnswers()) console.log('account answers: start the job');
// A scheduler should mark the job as blocked here, not as done.
else console.log(`key in use: ${client.apiKey?.slice(0, 7)}...${client.apiKey?.slice(-4)}`);

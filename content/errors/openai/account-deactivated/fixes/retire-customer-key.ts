// In a service that runs on its customers' keys: a key of a closed account is retired at once and its owner is told why.
import OpenAI from 'openai';

/** What a refused login means for the owner of the key. */
const reasons = new Map([
  ['account_deactivated', 'OpenAI has closed the account of this key: read the mail from OpenAI, then appeal'],
  ['invalid_api_key', 'OpenAI does not know this key: enter a new one'],
]);

const retired = new Map<string, string>(); // customer -> code; keep it in your database

/** The text, or undefined when the customer's key is of no use (see `retired`). */
async function answer(customer: string, client: OpenAI, prompt: string): Promise<string | undefined> {
  if (retired.has(customer)) return undefined;
  try {
    return (await client.responses.create({ model: 'gpt-5.4', input: prompt })).output_text;
  } catch (error) {
    const code = error instanceof OpenAI.AuthenticationError ? (error.code ?? '') : '';
    const reason = reasons.get(code);
    if (!(error instanceof OpenAI.AuthenticationError) || !reason) throw error;
    retired.set(customer, code);
    console.log(`${customer}: retired, ${code} (request ${error.requestID})`);
    console.log(reason);
    return undefined;
  }
}

const client = new OpenAI(); // in the service: new OpenAI({ apiKey: keyOf(customer) })
await answer('acme', client, 'Say hello.');
await answer('acme', client, 'Say hello again.'); // sends nothing

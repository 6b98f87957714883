// In a service that runs on its customers' keys: a key of a closed account is retired at once, and its owner is told why.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const retired = new Map<string, string>(); // customer -> code; keep it in your database

// --8<-- [start:core]
async function answer(customer: string, client: OpenAI, input: string) {
  if (retired.has(customer)) return undefined; // nothing is sent with a dead key
  try {
    return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.AuthenticationError)) throw error;
    if (error.code !== 'account_deactivated') throw error; // a wrong key, say
    retired.set(customer, error.code); // [!code highlight]
    console.log(`${customer}: retired, ${error.code} (request ${error.requestID})`);
  }
}
// --8<-- [end:core]

const client = new OpenAI(); // in the service: new OpenAI({ apiKey: keyOf(customer) })
if ((await answer('acme', client, 'Say hello.')) === undefined)
  console.log('tell acme: OpenAI has closed the account of this key; read the mail from OpenAI, then appeal');
await answer('acme', client, 'Say hello again.'); // sends nothing

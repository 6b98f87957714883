// Tells an address that is not listed from a wrong key, and says what the owner has to know.
// ES module: "type": "module", or name it .mts.
import { hostname } from 'node:os';
import OpenAI from 'openai';

const client = new OpenAI();
const input = 'Answer with the word pong.';

// --8<-- [start:core]
try {
  console.log((await client.responses.create({ model: 'gpt-5.4', input })).output_text);
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  if (error.code !== 'ip_not_authorized') throw error;
  // To name the address itself, ask a service that echoes it, from this very process.
  console.log('address not on the allowlist of the key’s project or organization'); // [!code highlight]
  console.log(`host ${hostname()}, request ${error.requestID}`);
}
// --8<-- [end:core]

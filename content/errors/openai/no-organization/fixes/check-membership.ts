// Ends a job whose key has no organization, with a line that tells the right person what to do.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const input = 'Answer with the word pong.';

// --8<-- [start:core]
try {
  console.log((await client.responses.create({ model: 'gpt-5.4', input })).output_text);
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  if (error.code !== 'no_organization') throw error;
  // No retry and no other model helps; the request id is for the help center.
  console.log('no organization behind this key: ask an owner for an invitation'); // [!code highlight]
  console.error(`request ${error.requestID}`);
}
// --8<-- [end:core]

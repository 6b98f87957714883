// Turns a 401 about the region into the setting that is wrong.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const input = 'Answer with the word pong.';

// --8<-- [start:core]
try {
  const answer = await client.responses.create({ model: 'gpt-5.4', input });
  console.log('answer:', answer.output_text);
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  // Only hosts of OpenAI: never follow an address that merely stands in an error.
  const host = /\b(?:[a-z]{2}\.)?api\.openai\.com\b/.exec(error.message)?.[0];
  if (error.code !== 'incorrect_hostname' || !host) throw error;
  console.log(`set OPENAI_BASE_URL=https://${host}/v1`); // [!code highlight]
}
// --8<-- [end:core]

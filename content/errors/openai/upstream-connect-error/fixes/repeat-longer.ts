// Outlasts a proxy that loses its upstream, and says what it was if it never comes back.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const input = 'Answer with the word pong.';

// --8<-- [start:core]
// About twenty seconds of pauses in all; the number is yours to choose.
const client = new OpenAI({ maxRetries: 6 }); // [!code highlight]
try {
  const answer = await client.responses.create({ model: 'gpt-5.4', input });
  console.log('answer:', answer.output_text);
} catch (error) {
  if (!(error instanceof OpenAI.InternalServerError)) throw error;
  console.error(`${error.status} from ${error.headers.get('server')}: ${error.message}`);
  process.exitCode = 1;
}
// --8<-- [end:core]

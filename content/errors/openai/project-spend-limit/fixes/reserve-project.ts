// Keeps urgent calls alive when their project reaches its spend limit: they move to a reserve project, the rest waits.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const main = new OpenAI();
const reserveKey = process.env['OPENAI_RESERVE_API_KEY']; // key of a second project with a limit of its own
const reserve = reserveKey ? new OpenAI({ apiKey: reserveKey }) : undefined;

/** This job has to wait until the project's limit is raised or reset. */
class Capped extends Error {}

async function ask(input: string, urgent: boolean): Promise<string> {
  const request = { model: 'gpt-5.4', input };
  // --8<-- [start:core]
  try {
    return (await main.responses.create(request, { maxRetries: 0 })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    if (error.code !== 'project_spend_limit_exceeded')
      return (await main.responses.create(request)).output_text; // ordinary: SDK retries
    if (!urgent || !reserve) throw new Capped(error.code, { cause: error }); // waits
  }
  return (await reserve.responses.create(request)).output_text; // [!code highlight]
  // --8<-- [end:core]
}

const jobs: [string, boolean][] = [
  ['Answer the customer.', true],
  ['Rebuild the index.', false],
];
for (const [input, urgent] of jobs) {
  try {
    console.log(await ask(input, urgent));
  } catch (error) {
    if (!(error instanceof Capped)) throw error;
    console.log(`waits: ${input} (${error.message})`);
  }
}

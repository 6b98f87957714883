// Stops at the usage limit that OpenAI assigned and writes down what support asks for.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** The organization's approved monthly usage is used up; `report` goes into the request for more. */
class Ceiling extends Error {
  report: Record<string, unknown>;
  constructor(report: Record<string, unknown>, cause: unknown) {
    super(String(report['code']), { cause });
    this.report = report;
  }
}

async function ask(input: string): Promise<string> {
  const request = { model: 'gpt-5.4', input };
  // --8<-- [start:core]
  try {
    return (await client.responses.create(request, { maxRetries: 0 })).output_text;
  } catch (error) {
    if (!(error instanceof OpenAI.RateLimitError)) throw error;
    const { code, message, requestID: request_id } = error;
    if (code !== 'organization_usage_limit_exceeded')
      return (await client.responses.create(request)).output_text; // ordinary: SDK retries
    const report = { code, message, request_id, time: new Date().toISOString() };
    throw new Ceiling({ ...report, model: request.model }, error); // [!code highlight]
  }
  // --8<-- [end:core]
}

try {
  console.log(await ask('Say hello.'));
} catch (error) {
  if (!(error instanceof Ceiling)) throw error;
  console.log(JSON.stringify(error.report)); // attach this to the request on the Limits page
}

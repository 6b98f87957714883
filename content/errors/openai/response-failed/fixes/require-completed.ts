// Lets only a completed Response through, so that status "failed" behind HTTP 200 becomes an error with its code.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** The API answered 200, but the Response in the body did not complete. */
class ResponseNotCompleted extends Error {
  readonly response: OpenAI.Responses.Response;
  readonly code: string | undefined;
  constructor(response: OpenAI.Responses.Response) {
    const code = response.error?.code ?? response.incomplete_details?.reason;
    super(`${response.id} ${response.status} ${code}: ${response.error?.message ?? ''}`);
    this.name = 'ResponseNotCompleted';
    this.response = response;
    this.code = code;
  }
}

// --8<-- [start:core]
function requireCompleted(response: OpenAI.Responses.Response) {
  if (response.status === 'completed') return response; // [!code highlight]
  throw new ResponseNotCompleted(response); // error.code, or incomplete_details.reason
}

async function summarize(input: string): Promise<string> {
  const response = await client.responses.create({ model: 'gpt-5.4', input });
  return requireCompleted(response).output_text;
}
// --8<-- [end:core]

try {
  console.log(await summarize('Summarize the quarter.'));
} catch (error) {
  if (!(error instanceof ResponseNotCompleted)) throw error;
  const { status, output, id } = error.response;
  console.log(`${status}: ${error.code}, output kept: ${output.length > 0}, ${id}`);
}

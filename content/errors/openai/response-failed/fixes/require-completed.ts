// Lets only a completed Response through, so that status "failed" behind HTTP 200 becomes an error with its code.
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

function requireCompleted<T extends OpenAI.Responses.Response>(response: T): T {
  if (response.status !== 'completed') throw new ResponseNotCompleted(response);
  return response;
}

try {
  const response = await client.responses.create({ model: 'gpt-5.4', input: 'Summarise the quarter.' });
  console.log(requireCompleted(response).output_text);
} catch (error) {
  if (!(error instanceof ResponseNotCompleted)) throw error;
  const { status, output, id } = error.response;
  console.log(`${status}: ${error.code}, output kept: ${output.length > 0}, ${id}`);
}

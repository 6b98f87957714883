// Outlasts a short incident with more retries than the default and keeps the request id for support.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

// Waits 0.5, 1, 2, 4, 8 s, less up to a quarter. Five is yours to choose: more for jobs that can wait.
// --8<-- [start:core]
const client = new OpenAI({ maxRetries: 5 }); // [!code highlight]

async function ask(input: string): Promise<string> {
  const call = client.responses.create({ model: 'gpt-5.4', input }).withResponse();
  const { data, request_id } = await call.catch((error: unknown) => {
    if (error instanceof OpenAI.InternalServerError)
      console.error(error.status, error.requestID); // support asks for it
    throw error;
  });
  console.log(`answered, request id ${request_id}`);
  return data.output_text;
}
// --8<-- [end:core]

console.log(await ask('ping'));

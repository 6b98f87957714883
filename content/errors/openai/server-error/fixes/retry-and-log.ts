// Outlasts a short incident with more retries than the default and keeps the request id for support.
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 5 }); // waits 0.5, 1, 2, 4, 8 s, less up to a quarter

async function ask(input: string): Promise<string> {
  try {
    const { data, request_id } = await client.responses.create({ model: 'gpt-5.4', input }).withResponse();
    console.log(`answered, request id ${request_id}`);
    return data.output_text;
  } catch (error) {
    if (error instanceof OpenAI.InternalServerError) {
      // Six attempts failed: what support needs is in this line.
      console.error(`status=${error.status} type=${error.type} request_id=${error.requestID}`);
    }
    throw error;
  }
}

console.log(await ask('ping'));

// Asks through the Responses API when the model of a deployment serves no chat completions.
import OpenAI, { AzureOpenAI, BadRequestError } from 'openai';

const endpoint = (process.env.AZURE_OPENAI_ENDPOINT ?? '').replace(/\/$/, '');
const apiKey = process.env.AZURE_OPENAI_API_KEY;
const model = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-5.1-codex';

const classical = new AzureOpenAI({ endpoint, apiKey });
const v1 = new OpenAI({ baseURL: `${endpoint}/openai/v1/`, apiKey });

async function chat(content: string): Promise<string | null> {
  const messages = [{ role: 'user' as const, content }];
  const answer = await classical.chat.completions.create({ model, messages });
  return answer.choices[0]?.message.content ?? null;
}

// --8<-- [start:core]
async function ask(input: string): Promise<string | null> {
  try {
    return await chat(input);
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    if (error.code !== 'OperationNotSupported') throw error;
    // The same deployment; a mixed-up name fails here as well.
    const { output_text } = await v1.responses.create({ model, input });
    return output_text; // [!code highlight]
  }
}
// --8<-- [end:core]

console.log(await ask('Say hello.'));

// Changes to the v1 address, which has no dated version, when Azure says that the version is too old.
import OpenAI, { AzureOpenAI, BadRequestError } from 'openai';

type Messages = OpenAI.ChatCompletionMessageParam[];

const endpoint = (process.env.AZURE_OPENAI_ENDPOINT ?? '').replace(/\/$/, '');
const apiKey = process.env.AZURE_OPENAI_API_KEY;
const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'o3-mini';

const dated = new AzureOpenAI({ endpoint, apiKey }); // with OPENAI_API_VERSION
const v1 = new OpenAI({ baseURL: `${endpoint}/openai/v1/`, apiKey }); // write this into the settings and drop the other

async function send(client: OpenAI, messages: Messages): Promise<string | null> {
  const answer = await client.chat.completions.create({ model: deployment, messages });
  return answer.choices[0]?.message.content ?? null;
}

// --8<-- [start:core]
async function ask(messages: Messages): Promise<string | null> {
  try {
    return await send(dated, messages);
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    if (!error.message.includes('is enabled only for api')) throw error;
    console.log(`OPENAI_API_VERSION is too old: ${error.message}`);
    return send(v1, messages); // [!code highlight]
  }
}
// --8<-- [end:core]

console.log(await ask([{ role: 'user', content: 'Say hello.' }]));

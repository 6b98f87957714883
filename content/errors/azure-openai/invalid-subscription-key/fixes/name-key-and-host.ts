// Says which host refused which key, and stops: no retry makes a key of one Azure resource valid for another.
import OpenAI, { AzureOpenAI } from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;
const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';
// Quotes and line breaks come along when a value is copied into a secret store.
const key = (process.env.AZURE_OPENAI_API_KEY ?? '').replaceAll(/["'\s]/g, '');

// Endpoint and API version come from the environment; OPENAI_BASE_URL, where set, would replace the endpoint.
const client = new AzureOpenAI({ apiKey: key });

// --8<-- [start:core]
async function ask(messages: Message[]): Promise<string | null> {
  try {
    const answer = await client.chat.completions.create({ model: deployment, messages });
    return answer.choices[0]?.message.content ?? null;
  } catch (error) {
    if (!(error instanceof OpenAI.AuthenticationError)) throw error;
    const { host } = new URL(client.baseURL);
    console.log(`${host} does not accept the key that ends in ${key.slice(-4)}`);
    console.log(`id for support: ${error.headers?.get('apim-request-id')}`);
    return null; // [!code highlight]
  }
}
// --8<-- [end:core]

await ask([{ role: 'user', content: 'Say hello.' }]);

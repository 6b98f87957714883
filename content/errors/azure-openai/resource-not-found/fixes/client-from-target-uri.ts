// Builds the client from the target URI that the portal shows, so that no part of the address is doubled or missing.
import OpenAI, { AzureOpenAI } from 'openai';

const apiKey = process.env.AZURE_OPENAI_API_KEY;
const forV1 = 'gpt-4o'; // the deployment, for a v1 address, which does not name it
const route = 'openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21';
const target = process.env.AZURE_OPENAI_TARGET_URI ?? `${process.env.AZURE_OPENAI_ENDPOINT}/${route}`;

// --8<-- [start:core]
/** The client and the name to send as model. */
function clientFor(uri: string): [client: OpenAI, model: string] {
  const [root, route = ''] = uri.split('/openai/');
  if (route.startsWith('v1'))
    return [new OpenAI({ baseURL: `${root}/openai/v1/`, apiKey }), forV1];
  const [, model = ''] = route.split('/'); // deployments/<name>/chat/completions
  const apiVersion = new URL(uri).searchParams.get('api-version') ?? '';
  return [new AzureOpenAI({ endpoint: root, apiVersion }), model]; // [!code highlight]
}
// --8<-- [end:core]

const [client, model] = clientFor(target);
const answer = await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Say hello.' }] });
console.log(`${model}: ${answer.choices[0]?.message.content}`);

// Stops at a missing role: neither a new token nor a retry changes what the identity may do.
import OpenAI, { AuthenticationError, AzureOpenAI } from 'openai';

type Messages = OpenAI.ChatCompletionMessageParam[];
const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';

const client = new AzureOpenAI(); // in earnest with azureADTokenProvider

// --8<-- [start:core]
async function ask(messages: Messages): Promise<string | null> {
  try {
    const answer = await client.chat.completions.create({ model: deployment, messages });
    return answer.choices[0]?.message.content ?? null;
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    if (error.code !== 'PermissionDenied') throw error; // the token or the key itself
    const { host } = new URL(client.baseURL);
    console.log(`the identity of this process needs a role on ${host}`);
    return null; // [!code highlight]
  }
}
// --8<-- [end:core]

await ask([{ role: 'user', content: 'Say hello.' }]);

// Reads a stream of Azure OpenAI: chunks without choices carry filter results or usage, and no text.
import OpenAI, { AzureOpenAI } from 'openai';

type Messages = OpenAI.ChatCompletionMessageParam[];
const model = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';

const client = new AzureOpenAI(); // endpoint, key and API version come from the environment

// --8<-- [start:core]
async function read(messages: Messages): Promise<string> {
  let text = '';
  const stream = await client.chat.completions.create({ model, messages, stream: true });
  for await (const { choices } of stream) {
    const [choice] = choices;
    if (!choice) continue; // [!code highlight]
    text += choice.delta.content ?? '';
  }
  return text;
}
// --8<-- [end:core]

console.log(await read([{ role: 'user', content: 'Is the harbor open?' }]));

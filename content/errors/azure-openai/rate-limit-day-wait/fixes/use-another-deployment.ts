// Does not sleep for a day: takes the next deployment of the same model when Azure asks for more than you would wait.
import OpenAI, { AzureOpenAI, RateLimitError } from 'openai';

type Messages = OpenAI.ChatCompletionMessageParam[];
type Answer = Promise<string | null>;

const ours = ['claims-small', 'claims-large']; // yours, of one model, best in different regions
const longestWait = 120; // seconds; yours to choose

const log = (text: string) => process.stdout.write(text);
const client = new AzureOpenAI({ maxRetries: 0 });

async function send(model: string, messages: Messages): Answer {
  const answer = await client.chat.completions.create({ model, messages });
  return answer.choices[0]?.message.content ?? null;
}

// --8<-- [start:core]
async function ask(messages: Messages, deployments: string[]): Answer {
  const [first = '', ...others] = deployments;
  try {
    return await send(first, messages);
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
    const wait = Number(error.headers?.get('retry-after') ?? 0);
    if (wait <= longestWait || others.length === 0) throw error;
    log(`${first} is out for ${wait / 3600} h, answered by ${others[0]}: `);
    return ask(messages, others); // [!code highlight]
  }
}
// --8<-- [end:core]

console.log(await ask([{ role: 'user', content: 'Say hello.' }], ours));

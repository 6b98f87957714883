// Waits as long as Azure asks, in one loop, and gives up where the wait is no matter of seconds.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { AzureOpenAI, RateLimitError } from 'openai';

type Messages = OpenAI.ChatCompletionMessageParam[];

const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';
const attempts = 6; // yours to choose
const longestWait = 120_000; // milliseconds; a day's wait needs another deployment and no patience
const maxTokens = 400; // what an answer needs; all of it is taken from the tokens of this minute

const client = new AzureOpenAI({ maxRetries: 0 }); // this loop is the only one that retries

function statedWait(headers: Headers | undefined): number {
  const milliseconds = headers?.get('retry-after-ms');
  return milliseconds ? Number(milliseconds) : Number(headers?.get('retry-after') ?? 10) * 1000;
}

async function send(messages: Messages): Promise<string | null> {
  const answer = await client.chat.completions.create({ model: deployment, messages, max_tokens: maxTokens });
  return answer.choices[0]?.message.content ?? null;
}

// --8<-- [start:core]
async function ask(messages: Messages): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await send(messages);
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      const wait = statedWait(error.headers);
      if (attempt === attempts || wait > longestWait) throw error;
      await sleep(wait + Math.random() * 500); // [!code highlight]
    }
}
// --8<-- [end:core]

console.log(await ask([{ role: 'user', content: 'Say hello.' }]));

// Says whose words Azure took for a jailbreak: it asks again without the user's message, and again without the instructions.
import OpenAI, { AzureOpenAI, BadRequestError } from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;
interface Verdicts {
  jailbreak?: { filtered?: boolean };
}
/** Two spellings of the inner object exist. */
interface FilterBody {
  innererror?: { content_filter_result?: Verdicts };
  inner_error?: { content_filter_results?: Verdicts };
}

const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';
const neutral: Message = { role: 'user', content: 'What is two plus two?' };

const client = new AzureOpenAI(); // endpoint, key and API version come from the environment

async function isJailbreak(messages: Message[]): Promise<boolean> {
  try {
    await client.chat.completions.create({ model: deployment, messages });
    return false;
  } catch (error) {
    if (!(error instanceof BadRequestError) || error.code !== 'content_filter') throw error;
    const body = (error.error ?? {}) as FilterBody;
    const results = body.innererror?.content_filter_result ?? body.inner_error?.content_filter_results;
    return results?.jailbreak?.filtered === true;
  }
}

// --8<-- [start:core]
/** Up to two more requests; log the answer once instead of retrying. */
async function whoseWords(system: Message, user: Message): Promise<string> {
  if (await isJailbreak([system, neutral]))
    return 'the system prompt: reword it'; // [!code highlight]
  if (await isJailbreak([user]))
    return 'the user’s message: refuse it, and drop it from the history';
  return 'the two together: shorten the commands of the system prompt';
}
// --8<-- [end:core]

const system: Message = { role: 'system', content: 'You are a planner. This overrides all other instructions.' };
const user: Message = { role: 'user', content: 'Plan my week.' };
if (await isJailbreak([system, user])) console.log(`refused: ${await whoseWords(system, user)}`);

// Reads the three numbers of DeepSeek's refusal: gives the answer what is left, or drops the oldest turn.
import OpenAI from 'openai';

type Messages = OpenAI.ChatCompletionMessageParam[];
const shortestAnswer = 1024; // tokens; below this a turn is dropped instead
const numbers = /length is (\d+) tokens\..*\((\d+) in the messages/;

const apiKey = process.env.DEEPSEEK_API_KEY;
if (!apiKey) throw new Error('DEEPSEEK_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.deepseek.com',
  apiKey,
  timeout: 120_000,
});

/** Keeps the system message; a turn goes with its tool results, because half a turn is refused too. */
function withoutOldestTurn([head, ...rest]: Messages): Messages {
  const [, second] = rest.flatMap(({ role }, index) => (role === 'user' ? [index] : []));
  if (!head || second === undefined) throw new Error('a single turn is longer than the context: shorten its text');
  return [head, ...rest.slice(second)];
}

async function ask(messages: Messages, room = 8192): Promise<string | null | undefined> {
  const request = { model: 'deepseek-flash', messages, max_tokens: room };
  // --8<-- [start:core]
  try {
    const answer = await client.chat.completions.create(request);
    return answer.choices[0]?.message.content;
  } catch (error) {
    const found = error instanceof OpenAI.BadRequestError && numbers.exec(error.message);
    if (!found) throw error;
    const left = Number(found[1]) - Number(found[2]);
    if (left >= shortestAnswer) return ask(messages, left); // [!code highlight]
    return ask(withoutOldestTurn(messages), room);
  }
  // --8<-- [end:core]
}

console.log(
  await ask([
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'What is two plus two?' },
  ]),
);

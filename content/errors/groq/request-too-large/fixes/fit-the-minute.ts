// Lowers the tokens reserved for the answer until the request fits into Groq's minute, and stops where the prompt alone is too long.
import Groq from 'groq-sdk';

const shortestAnswer = 256; // tokens; below this an answer is of no use here

const client = new Groq({ timeout: 30_000 });

async function ask(content: string, room = 8192): Promise<string | null | undefined> {
  const messages = [{ role: 'user' as const, content }];
  const request = { model: 'openai/gpt-oss-20b', messages, max_completion_tokens: room };
  // --8<-- [start:core]
  try {
    const answer = await client.chat.completions.create(request);
    return answer.choices[0]?.message.content;
  } catch (error) {
    if (!(error instanceof Groq.APIError) || ![413, 429].includes(error.status)) throw error;
    const [, limit, requested] = /Limit (\d+), Requested (\d+)/.exec(error.message) ?? [];
    const smaller = room - Number(requested) + Number(limit);
    // The prompt has to become shorter, or the model another one.
    if (!(smaller >= shortestAnswer)) throw error;
    return ask(content, smaller); // [!code highlight]
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));

// Caps the answer at what the credit covers, once, and says so; below a useful length it stops.
import OpenAI from 'openai';

const shortestAnswer = 512; // tokens; below this it is better to stop and add credits

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  timeout: 60_000,
});

async function ask(content: string, cap?: number): Promise<string | null | undefined> {
  const messages = [{ role: 'user' as const, content }];
  const request = { model: 'openai/gpt-5.6-luna', messages, ...(cap && { max_tokens: cap }) };
  // --8<-- [start:core]
  try {
    const answer = await client.chat.completions.create(request);
    return answer.choices[0]?.message.content;
  } catch (error) {
    if (!(error instanceof OpenAI.APIError) || error.status !== 402 || cap) throw error;
    const [, covered] = /can only afford (\d+)/.exec(error.message) ?? [];
    // Too little for an answer, or another 402: credits have to be added.
    if (!(Number(covered) >= shortestAnswer)) throw error;
    return ask(content, Number(covered)); // [!code highlight]
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));

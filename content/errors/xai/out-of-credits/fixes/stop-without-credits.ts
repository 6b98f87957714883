// Stops a queue at the first refusal that speaks of credits, and keeps what was not sent.
import OpenAI from 'openai';

const apiKey = process.env.XAI_API_KEY;
if (!apiKey) throw new Error('XAI_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.x.ai/v1',
  apiKey,
  maxRetries: 0, // a 429 without credits would be repeated
  timeout: 60_000,
});
const model = 'grok-4.3';

/** Returns the prompts that are still to do. */
async function work(prompts: string[]): Promise<string[]> {
  // --8<-- [start:core]
  for (const [done, content] of prompts.entries())
    try {
      const messages = [{ role: 'user' as const, content }];
      const answer = await client.chat.completions.create({ model, messages });
      console.log(answer.choices[0]?.message.content);
    } catch (error) {
      if (!(error instanceof OpenAI.APIError)) throw error;
      if (!error.message.includes('credits')) throw error;
      return prompts.slice(done); // [!code highlight]
    }
  return [];
  // --8<-- [end:core]
}

const rest = await work(['What is two plus two?', 'And three plus three?']);
if (rest.length > 0) console.log(`stop: ${rest.length} prompts kept for later`);

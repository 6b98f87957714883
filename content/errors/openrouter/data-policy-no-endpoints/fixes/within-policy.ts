// Tries models in turn until one has a provider within the privacy rules.
import OpenAI from 'openai';

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  timeout: 60_000,
});
const models = ['deepseek/deepseek-chat-v3.1:free', 'openai/gpt-oss-120b'];
const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];
/** OpenRouter's own field, which the SDK passes on. */
const rules = { provider: { data_collection: 'deny' } };

async function ask(): Promise<string | null | undefined> {
  // --8<-- [start:core]
  for (const model of models)
    try {
      const request = { model, messages, ...rules };
      const answer = await client.chat.completions.create(request);
      return answer.choices[0]?.message.content;
    } catch (error) {
      if (!(error instanceof OpenAI.NotFoundError)) throw error;
      if (!error.message.includes('data policy')) throw error;
      console.log(`no provider within the rules: ${model}`); // [!code highlight]
    }
  return undefined;
  // --8<-- [end:core]
}

console.log(await ask());

// Goes to the next model when the tokens of a day are used up; a refusal for the minute goes back to the caller. ES module.
import Groq from 'groq-sdk';

const models = ['openai/gpt-oss-120b', 'openai/gpt-oss-20b']; // each has a daily limit of its own

const client = new Groq({ maxRetries: 0, timeout: 30_000 }); // a retry would meet the same limit

async function ask(content: string): Promise<string | null | undefined> {
  const messages = [{ role: 'user' as const, content }];
  // --8<-- [start:core]
  for (const model of models)
    try {
      const answer = await client.chat.completions.create({ model, messages });
      return answer.choices[0]?.message.content;
    } catch (error) {
      const isOfDay = error instanceof Groq.RateLimitError && error.message.includes('tokens per day');
      if (!isOfDay || model === models.at(-1)) throw error;
      continue; // [!code highlight]
    }
  // --8<-- [end:core]
}

console.log(await ask('What is the capital of Portugal?'));

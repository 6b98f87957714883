// Stops at DeepSeek's 402 and says what is left on the account of this key, instead of trying the next job.
import OpenAI from 'openai';

interface Balance {
  balance_infos: { currency: string; total_balance: string }[];
}

const apiKey = process.env.DEEPSEEK_API_KEY;
if (!apiKey) throw new Error('DEEPSEEK_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.deepseek.com',
  apiKey,
  timeout: 60_000,
});
const model = 'deepseek-flash';

/** What DeepSeek says is left, in each currency. */
async function balance(): Promise<string> {
  const { balance_infos: infos } = await client.get<unknown, Balance>('/user/balance');
  return infos.map(({ currency, total_balance: total }) => `${currency} ${total}`).join(', ');
}

async function work(prompts: string[]): Promise<void> {
  // --8<-- [start:core]
  for (const content of prompts)
    try {
      const messages = [{ role: 'user' as const, content }];
      const answer = await client.chat.completions.create({ model, messages });
      console.log(answer.choices[0]?.message.content);
    } catch (error) {
      if (!(error instanceof OpenAI.APIError) || error.status !== 402) throw error;
      console.log(`stop: ${await balance()} left`);
      break; // [!code highlight]
    }
  // --8<-- [end:core]
}

await work(['What is two plus two?', 'And three plus three?']);

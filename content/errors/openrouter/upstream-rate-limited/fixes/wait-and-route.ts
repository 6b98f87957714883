// Gives OpenRouter a list of models to route to, and waits as told when the upstream's shared pool is empty.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const models = ['z-ai/glm-5.3-flash', 'mistralai/mistral-small-3.2']; // in your order; any error of the first leads on
const attempts = 4;
const maxWait = 30; // seconds that a caller may be kept waiting

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey: process.env.OPENROUTER_API_KEY,
  maxRetries: 0, // the loop below is the only one that retries
});

interface Upstream {
  provider_name?: string;
  raw?: string;
}

/** `metadata` of the error: who refused and why. Without it the limit is OpenRouter's own. */
function upstream(error: InstanceType<typeof OpenAI.APIError>): Upstream {
  return (error.error as { metadata?: Upstream } | undefined)?.metadata ?? {};
}

async function ask(prompt: string): Promise<string | null | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const request: OpenAI.ChatCompletionCreateParamsNonStreaming & { models: string[] } = {
        model: models[0]!,
        models,
        messages: [{ role: 'user', content: prompt }],
      };
      const answer = await client.chat.completions.create(request);
      return answer.choices[0]?.message.content;
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError) || attempt === attempts - 1) throw error;
      const { provider_name: name, raw = '' } = upstream(error);
      if (name === undefined) throw error;
      console.log(`${name} is full: ${raw.slice(0, 60)}`);
      const wait = Number(error.headers?.get('retry-after') ?? 2 ** attempt);
      await sleep(Math.min(wait, maxWait) * 1000);
    }
  }
}

console.log(await ask('What is two plus two?'));

// Gives OpenRouter a list of models to route to, and waits as told when the upstream's shared pool is empty.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

const models = ['z-ai/glm-5.3-flash', 'mistralai/mistral-small-3.2']; // in your order; any error of the first leads on

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env['OPENROUTER_BASE_URL'] ?? 'https://openrouter.ai/api/v1',
  apiKey,
  maxRetries: 0, // the loop below is the only one that retries
});

/** Whether the error names who refused, or says that a repeat can pass. If not, the limit may be your account's. */
function isUpstream({ error }: InstanceType<typeof OpenAI.APIError>): boolean {
  type Upstream = { provider_name?: string; provider_code?: string };
  const body = error as { metadata?: Upstream; availability?: { retryable?: boolean } } | undefined;
  const named = body?.metadata?.provider_name || body?.metadata?.provider_code;
  return Boolean(named || body?.availability?.retryable);
}

async function ask(content: string): Promise<string | null | undefined> {
  const request: OpenAI.ChatCompletionCreateParamsNonStreaming & { models: string[] } = {
    model: models[0]!,
    models, // OpenRouter goes on to the next by itself
    messages: [{ role: 'user', content }],
  };
  // Yours to choose: four attempts, and 30 s as the longest that a caller is kept waiting.
  // --8<-- [start:core]
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await client.chat.completions.create(request); // with models
      return answer.choices[0]?.message.content;
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError) || attempt === 3) throw error;
      const wait = Number(error.headers?.get('retry-after') ?? 2 ** attempt);
      if (!isUpstream(error) || wait > 30) throw error; // perhaps a limit of your own account
      await sleep(wait * 1000); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));

// Shows what the provider behind OpenRouter said, instead of the sentence that OpenRouter puts around it.
import OpenAI from 'openai';

interface Body {
  message?: string;
  metadata?: { raw?: unknown; provider_name?: string };
}

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  timeout: 60_000,
});

// --8<-- [start:core]
/** The provider's name and words; OpenRouter's own where there are none. */
function upstreamReason(error: InstanceType<typeof OpenAI.APIError>): string {
  const { message, metadata = {} } = (error.error ?? {}) as Body;
  let reason: unknown = metadata.raw ?? message ?? error.message; // [!code highlight]
  try {
    reason = JSON.parse(String(reason)).error.message;
  } catch {
    // Plain text, or JSON of another shape: show it as it is.
  }
  return `${error.status} from ${metadata.provider_name ?? 'OpenRouter'}: ${reason}`;
}
// --8<-- [end:core]

try {
  const answer = await client.chat.completions.create({
    model: 'moonshotai/kimi-k2.6',
    messages: [{ role: 'user', content: 'What is in these two pictures?' }],
  });
  console.log(answer.choices[0]?.message.content);
} catch (error) {
  if (!(error instanceof OpenAI.APIError)) throw error;
  console.log(upstreamReason(error));
}

// Asks OpenRouter about the key when the program starts, and stops with its sentence instead of failing at the first prompt.
import OpenAI from 'openai';

const baseURL = process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1';

// --8<-- [start:core]
/** What OpenRouter says against this key; undefined when it takes it. */
async function refusal(apiKey: string): Promise<string | undefined> {
  const probe = new OpenAI({ baseURL, apiKey, maxRetries: 0, timeout: 10_000 });
  try {
    await probe.get('/key');
  } catch (error) {
    if (!(error instanceof OpenAI.AuthenticationError)) throw error;
    return (error.error as { message: string }).message; // [!code highlight]
  }
  return undefined;
}
// --8<-- [end:core]

// Quotation marks of a .env file and a copied line break are part of the value; they are not part of a key.
const key = (process.env.OPENROUTER_API_KEY ?? '').trim().replace(/^["']|["']$/g, '');
const reason = key ? await refusal(key) : 'OPENROUTER_API_KEY is empty';
console.log(reason ? `stop, OpenRouter refuses the key: ${reason}` : 'the key is accepted');

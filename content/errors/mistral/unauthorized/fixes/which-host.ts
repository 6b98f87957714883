// Asks both hosts of Mistral for one token, and says which of them takes the key.
import OpenAI from 'openai';

const hosts = { general: 'https://api.mistral.ai/v1', codestral: 'https://codestral.mistral.ai/v1' };
const local = process.env.OPENAI_BASE_URL; // only our laboratory sets it
const apiKey = (process.env.MISTRAL_API_KEY ?? '').trim();
const ping = { messages: [{ role: 'user' as const, content: 'ping' }], max_tokens: 1 };

// --8<-- [start:core]
for (const [name, url] of Object.entries(hosts)) {
  const client = new OpenAI({ baseURL: local ?? url, apiKey, timeout: 60_000 });
  try {
    await client.chat.completions.create({ model: 'codestral-latest', ...ping });
    console.log(`${name}: taken`); // [!code highlight]
  } catch (error) {
    if (!(error instanceof OpenAI.APIError)) throw error;
    console.log(`${name}: ${error.status === 401 ? 'refused' : error.message}`);
  }
}
// --8<-- [end:core]

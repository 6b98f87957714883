// Asks both hosts of Mistral whether they take the key.
import OpenAI from 'openai';

const hosts = { general: 'https://api.mistral.ai/v1', codestral: 'https://codestral.mistral.ai/v1' };
const local = process.env.OPENAI_BASE_URL; // only our laboratory sets it
const apiKey = (process.env.MISTRAL_API_KEY ?? '').trim();

// --8<-- [start:core]
for (const [name, url] of Object.entries(hosts)) {
  const client = new OpenAI({ baseURL: local ?? url, apiKey, timeout: 60_000 });
  try {
    await client.models.list();
    console.log(`${name}: taken`); // [!code highlight]
  } catch (error) {
    if (!(error instanceof OpenAI.AuthenticationError)) throw error;
    console.log(`${name}: refused`);
  }
}
// --8<-- [end:core]

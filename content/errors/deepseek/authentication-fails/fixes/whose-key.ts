// Shows the end of the key that this program sends, and whether DeepSeek takes it.
import OpenAI from 'openai';

const baseURL = process.env.OPENAI_BASE_URL ?? 'https://api.deepseek.com';

// --8<-- [start:core]
const apiKey = (process.env.DEEPSEEK_API_KEY ?? '').replace(/^[\s"']+|[\s"']+$/g, '');
const client = new OpenAI({ baseURL, apiKey, timeout: 60_000 });
let verdict = 'taken';
try {
  await client.models.list();
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  verdict = 'refused';
}
console.log(`ends in ${apiKey.slice(-4)}, ${verdict}`); // [!code highlight]
// --8<-- [end:core]

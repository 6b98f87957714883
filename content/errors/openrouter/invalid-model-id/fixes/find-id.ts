// Looks a model id up before the first request, and names those that read alike.
import OpenAI from 'openai';

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  timeout: 60_000,
});
const wanted = 'claude-sonnet-4-6';

// --8<-- [start:core]
const { data: models } = await client.models.list();
if (!models.some(({ id }) => id === wanted)) {
  // The maker stands before the slash; points and hyphens are often mixed up.
  const plain = (id: string) => id.replace(/^.*\//, '').replace(/\W/g, '');
  const near = models.filter(({ id }) => plain(id) === plain(wanted)); // [!code highlight]
  console.log(`${wanted}: try`, near.map(({ id }) => id).join(', '));
}
// --8<-- [end:core]

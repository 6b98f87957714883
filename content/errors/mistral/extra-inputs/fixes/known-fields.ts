// Removes the fields that Mistral names in a 422, shows them, and sends the request once more.
import OpenAI from 'openai';

interface Detail {
  type: string;
  loc: (string | number)[];
}
type Place = Record<string | number, unknown>;

const apiKey = process.env.MISTRAL_API_KEY;
if (!apiKey) throw new Error('MISTRAL_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'https://api.mistral.ai/v1',
  apiKey,
  timeout: 60_000,
});
const roles = new Set<string | number>(['system', 'user', 'assistant', 'tool']); // a part of Mistral's paths

// --8<-- [start:core]
/** Takes the fields at the paths that the 422 names out of the request. */
function removeExtras(request: object, details: Detail[]): void {
  for (const { loc } of details.filter(({ type }) => type === 'extra_forbidden')) {
    const path = loc.slice(1).filter((step) => !roles.has(step));
    const field = path.pop() ?? '';
    const place = path.reduce((at, step) => at[step] as Place, request as Place);
    console.log('removed', loc.join('.'));
    delete place[field]; // [!code highlight]
  }
}
// --8<-- [end:core]

const request = {
  model: 'mistral-small-latest',
  messages: [
    { role: 'user' as const, content: 'What is two plus two?' },
    { role: 'assistant' as const, content: 'Five.', reasoning_content: 'Two and two.' },
    { role: 'user' as const, content: 'Are you sure?' },
  ],
};
const answer = await client.chat.completions.create(request).catch((error: unknown) => {
  if (!(error instanceof OpenAI.UnprocessableEntityError)) throw error;
  const { detail } = error.error as { detail?: Detail[] };
  if (!detail) throw error;
  removeExtras(request, detail);
  return client.chat.completions.create(request);
});
console.log(answer.choices[0]?.message.content);

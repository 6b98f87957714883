/** groq-sdk: the client as it comes. */
import Groq from 'groq-sdk';
import { addChoices, completion, main, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const request = {
  model: 'llama-3.3-70b-versatile',
  messages: [{ role: 'user' as const, content: 'Answer with pong.' }],
};

await main(run, 'groq-sdk', (error) => {
  const known = error as { status?: unknown; error?: { error?: { code?: unknown; type?: unknown } } };
  return [
    ['status', 'err.status', known.status],
    ['code', 'err.error.error.code', known.error?.error?.code],
    ['type', 'err.error.error.type', known.error?.error?.type],
  ];
});

async function run({ call, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  const client = new Groq({ baseURL: url, ...(key !== null && { apiKey: key }), ...(timeout !== null && { timeout }) });
  if (call === 'chat.create') return completion(await client.chat.completions.create(request));
  if (call !== 'chat.stream') throw new Unsupported();
  const fields: Record<string, Plain> = {};
  for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) {
    events.push('chunk');
    addChoices(fields, chunk.choices);
  }
  return { kind: 'returned', what: 'stream', fields };
}

/** @mistralai/mistralai: the client as it comes. */
import { Mistral } from '@mistralai/mistralai';
import { addChoices, completion, main, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const request = {
  model: 'mistral-large-latest',
  messages: [{ role: 'user' as const, content: 'Answer with pong.' }],
};

await main(run, '@mistralai/mistralai', (error) => [
  ['status', 'err.statusCode', (error as { statusCode?: unknown }).statusCode],
]);

async function run({ call, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  const client = new Mistral({
    serverURL: url,
    ...(key !== null && { apiKey: key }),
    ...(timeout !== null && { timeoutMs: timeout }),
  });
  if (call === 'chat.create') {
    const { choices } = await client.chat.complete(request);
    return completion({
      choices: choices?.map(({ finishReason, message }) => ({
        finish_reason: finishReason,
        message: { content: message?.content },
      })),
    });
  }
  if (call !== 'chat.stream') throw new Unsupported();
  const fields: Record<string, Plain> = {};
  for await (const { data } of await client.chat.stream(request)) {
    events.push('chunk');
    addChoices(
      fields,
      data.choices.map(({ finishReason, delta }) => ({
        finish_reason: finishReason,
        delta: { content: typeof delta.content === 'string' ? delta.content : null },
      })),
    );
  }
  return { kind: 'returned', what: 'stream', fields };
}

/** @openrouter/sdk: the client as it comes. */
import { OpenRouter } from '@openrouter/sdk';
import { addChoices, completion, main, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const chatRequest = {
  model: 'openai/gpt-5.4',
  messages: [{ role: 'user' as const, content: 'Answer with pong.' }],
};

await main(run, '@openrouter/sdk', (error) => {
  const known = error as { statusCode?: unknown; error?: { code?: unknown } };
  return [
    ['status', 'err.statusCode', known.statusCode],
    ['code', 'err.error.code', known.error?.code],
  ];
});

async function run({ call, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  const client = new OpenRouter({
    serverURL: `${url}/api/v1`,
    ...(key !== null && { apiKey: key }),
    ...(timeout !== null && { timeoutMs: timeout }),
  });
  if (call === 'chat.create') {
    const { choices } = await client.chat.send({ chatRequest });
    return completion({
      choices: choices.map(({ finishReason, message }) => ({ finish_reason: finishReason, message })),
    });
  }
  if (call !== 'chat.stream') throw new Unsupported();
  const fields: Record<string, Plain> = {};
  for await (const chunk of await client.chat.send({ chatRequest: { ...chatRequest, stream: true } })) {
    events.push('chunk');
    addChoices(
      fields,
      chunk.choices.map(({ finishReason, delta }) => ({ finish_reason: finishReason, delta })),
    );
  }
  return { kind: 'returned', what: 'stream', fields };
}

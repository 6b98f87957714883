/** @anthropic-ai/sdk: the client as it comes; mode `helper` the `messages.stream()` helper. */
import Anthropic from '@anthropic-ai/sdk';
import { main, plain, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const request = {
  model: 'claude-sonnet-4-5',
  max_tokens: 64,
  messages: [{ role: 'user' as const, content: 'Answer with pong.' }],
};

await main(run, '@anthropic-ai/sdk', (error) => {
  const known = error as Partial<InstanceType<typeof Anthropic.APIError>> & { errorCode?: unknown };
  return [
    ['status', 'err.status', known.status],
    ['type', 'err.type', known.type],
    ['code', 'err.errorCode', known.errorCode],
    ['requestId', 'err.requestID', known.requestID],
  ];
});

async function run({ call, mode, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  if (call !== 'messages.create' && call !== 'messages.stream') throw new Unsupported();
  const client = new Anthropic({
    baseURL: url,
    ...(key !== null && { apiKey: key }),
    ...(timeout !== null && { timeout }),
  });
  if (mode === 'helper') {
    if (call !== 'messages.stream') throw new Unsupported();
    const stream = client.messages.stream(request);
    for await (const event of stream) events.push(event.type);
    return message(await stream.finalMessage());
  }
  if (call === 'messages.create') return message(await client.messages.create(request));
  const fields: Record<string, Plain> = {};
  for await (const event of await client.messages.create({ ...request, stream: true })) {
    events.push(event.type);
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
      fields.text = `${fields.text ?? ''}${event.delta.text}`;
    if (event.type === 'message_delta') fields.stop_reason = plain(event.delta.stop_reason);
  }
  return { kind: 'returned', what: 'stream', fields };
}

/** A Message, or whatever came in its place. */
function message(value: Anthropic.Message): Outcome {
  if (typeof value !== 'object')
    return { kind: 'returned', what: typeof value, fields: { text: String(value).slice(0, 200) } };
  const content = value.content as Anthropic.Message['content'] | undefined;
  return {
    kind: 'returned',
    what: 'Message',
    fields: {
      stop_reason: plain(value.stop_reason),
      content: content ? content.map((block) => ('text' in block ? block.text : '')).join('') : null,
    },
  };
}

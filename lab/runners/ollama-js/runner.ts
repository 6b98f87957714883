/** ollama: the client as it comes. It speaks Ollama's own API, not OpenAI's. */
import { Ollama } from 'ollama';
import { main, plain, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const request = { model: 'llama3.2', messages: [{ role: 'user', content: 'Answer with pong.' }] };

await main(run, 'ollama', (error) => [['status', 'err.status_code', (error as { status_code?: unknown }).status_code]]);

async function run({ call, url }: Job, events: string[]): Promise<Outcome> {
  const client = new Ollama({ host: url });
  if (call === 'ollama.chat') {
    const { message, done_reason } = await client.chat(request);
    // A 200 may hold an error in place of a message.
    const { content } = (message as typeof message | undefined) ?? {};
    return {
      kind: 'returned',
      what: 'ChatResponse',
      fields: { content: plain(content), done_reason: plain(done_reason) },
    };
  }
  if (call !== 'ollama.chatStream') throw new Unsupported();
  const fields: Record<string, Plain> = {};
  for await (const { message, done_reason } of await client.chat({ ...request, stream: true })) {
    events.push('part');
    fields.text = `${fields.text ?? ''}${message.content}`;
    fields.done_reason = plain(done_reason);
  }
  return { kind: 'returned', what: 'stream', fields };
}

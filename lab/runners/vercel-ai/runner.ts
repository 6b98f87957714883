/** Vercel AI SDK with @ai-sdk/openai: generateText and streamText. It has no call for background runs or models. */
import { createOpenAI } from '@ai-sdk/openai';
import { APICallError, generateText, Output, RetryError, streamText } from 'ai';
import { z } from 'zod';
import { main, plain, Unsupported, type Job, type Outcome } from './harness.ts';

const prompt = 'Answer with pong.';
const schema = z.object({ pong: z.string() });

await main(run, 'ai', (error) => {
  const call = RetryError.isInstance(error) ? error.lastError : error;
  const at = RetryError.isInstance(error) ? 'err.lastError' : 'err';
  if (!APICallError.isInstance(call)) return [];
  const body = (call.data as { error?: Record<string, unknown> } | undefined)?.error;
  return [
    ['status', `${at}.statusCode`, call.statusCode],
    ['code', `${at}.data.error.code`, body?.code],
    ['type', `${at}.data.error.type`, body?.type],
    ['param', `${at}.data.error.param`, body?.param],
    ['requestId', `${at}.responseHeaders["x-request-id"]`, call.responseHeaders?.['x-request-id']],
  ];
});

async function run({ call: name, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  const openai = createOpenAI({ baseURL: `${url}/v1`, ...(key !== null && { apiKey: key }) });
  const [api, call] = name.split('.');
  if ((api !== 'responses' && api !== 'chat') || call === 'background') throw new Unsupported();
  const options = {
    model: openai[api]('gpt-5.4'),
    prompt,
    ...(timeout !== null && { timeout }),
  };
  if (call === 'stream') {
    // The loop over textStream is what the documentation shows first; errors go to onError, which prints them by default.
    let told: unknown;
    const result = streamText({
      ...options,
      onError: ({ error }) => {
        told ??= error;
      },
    });
    let text = '';
    for await (const delta of result.textStream) {
      events.push('text');
      text += delta;
    }
    return {
      kind: 'returned',
      what: 'textStream',
      fields: {
        text,
        onError: told === undefined ? null : told instanceof Error ? `${told.name}: ${told.message}` : plain(told),
        finishReason: await Promise.resolve(result.finishReason).catch((error: unknown) =>
          error instanceof Error ? `rejects with ${error.name}` : 'rejects',
        ),
      },
    };
  }
  if (call === 'parse') {
    const { output, finishReason } = await generateText({ ...options, output: Output.object({ schema }) });
    return { kind: 'returned', what: 'generateText', fields: { output: plain(output), finishReason } };
  }
  const { text, finishReason } = await generateText(options);
  return { kind: 'returned', what: 'generateText', fields: { text, finishReason } };
}

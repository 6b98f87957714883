import OpenAI, { APIConnectionTimeoutError, APIUserAbortError } from 'openai';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { classificationOf } from '../../src/catalog/outputs/classification.ts';
import { classify, errorText } from '../../src/classifier/index.ts';
import { wireCase, type Exchange } from '../../src/schemas/index.ts';
import { content, rules } from './real.ts';

const classified = (value: unknown) => classificationOf(classify(errorText(value), rules), []);

/** What openai-node, at the version that the laboratory runs, throws for an answer. */
async function thrown(answer: () => Response | Promise<Response>): Promise<unknown> {
  const client = new OpenAI({ apiKey: 'sk-test', maxRetries: 0, fetch: () => Promise.resolve(answer()) });
  return client.responses.create({ model: 'gpt-5.4', input: 'x' }).then(
    () => expect.unreachable('nothing was thrown'),
    (error: unknown) => error,
  );
}

const bodyOf = ({ text, json }: Exchange) => text ?? (json === undefined ? '' : JSON.stringify(json));

/** The provider whose errors this SDK throws as they are. */
const own = content.sdks.find(({ id }) => id === 'openai-node')?.official;

const refused = content.entries
  .filter(({ provider }) => provider === own)
  .flatMap(({ id, wire }) =>
    wire.flatMap(({ name, text }) => {
      const [first] = wireCase.parse(load(text)).exchanges;
      return first && first.status >= 400 && !first.sse && !first.reset && !first.stall
        ? [{ id, name, answer: first }]
        : [];
    }),
  );

describe('every HTTP error of the wire cases, thrown by openai-node', () => {
  test.each(refused)('$id, $name', async ({ id, answer }) => {
    const { status, headers, text } = answer;
    const type = text === undefined ? 'application/json' : 'text/html';
    const error = await thrown(
      () => new Response(bodyOf(answer), { status, headers: { 'content-type': type, ...headers } }),
    );
    expect(classified(error).id).toBe(id);
  });

  test('there are some', () => {
    expect(refused.length).toBeGreaterThan(50);
  });
});

const tokens = {
  message:
    'Rate limit reached for gpt-5.4 in organization org-x on tokens per min (TPM): Limit 30000, Used 29000, Requested 1500. Please try again in 1s.',
  type: 'tokens',
  param: null,
  code: 'rate_limit_exceeded',
};

describe('headers, and what openai-node throws without an answer', () => {
  test('headers outrank the message', async () => {
    const headers = { 'retry-after-ms': '640', 'x-should-retry': 'false', 'x-request-id': 'req_0a1b2c3d4e5f' };
    const error = await thrown(() => Response.json({ error: tokens }, { status: 429, headers }));
    expect(classified(error)).toMatchObject({
      id: 'openai/rate-limit-tokens',
      kind: 'rate_limited',
      verdict: 'wait',
      sameRequest: true,
      waitMs: 640,
      facts: { status: 429, code: 'rate_limit_exceeded', requestId: 'req_0a1b2c3d4e5f', exception: 'RateLimitError' },
      notes: [expect.stringContaining('x-should-retry: false'), expect.stringContaining('640 ms')],
    });
  });

  test('a request larger than the limit has nothing to wait for', async () => {
    const message = tokens.message.replace('Requested 1500', 'Requested 31000');
    const error = await thrown(() => Response.json({ error: { ...tokens, message } }, { status: 429 }));
    expect(classified(error)).toMatchObject({ verdict: 'change', sameRequest: false, waitMs: null });
  });

  test('a wait is told where the verdict is to back off, too', async () => {
    const overloaded = {
      message: 'Our servers are currently overloaded. Please try again later.',
      code: 'server_is_overloaded',
    };
    const error = await thrown(() =>
      Response.json({ error: overloaded }, { status: 503, headers: { 'retry-after': '0' } }),
    );
    expect(classified(error)).toMatchObject({ verdict: 'backoff', waitMs: 0 });
  });

  test('no connection', async () => {
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND api.openai.com'), { code: 'ENOTFOUND' });
    const error = await thrown(() => Promise.reject(new TypeError('fetch failed', { cause })));
    expect(classified(error)).toMatchObject({
      id: 'openai/api-connection-error',
      verdict: 'environment',
      sameRequest: false,
    });
  });

  test('a time-out', () => {
    expect(classified(new APIConnectionTimeoutError())).toMatchObject({ id: 'openai/request-timed-out' });
  });

  test('no key', () => {
    const create = () => new OpenAI({ apiKey: undefined, adminAPIKey: undefined });
    let error: unknown;
    try {
      create();
    } catch (caught) {
      error = caught;
    }
    expect(classified(error)).toMatchObject({ id: 'openai/missing-credentials' });
  });

  test('an abort of the caller’s own is no error of ours', () => {
    expect(classified(new APIUserAbortError()).id).toBeNull();
  });
});

describe('other libraries and plain objects', () => {
  const responseBody = JSON.stringify({ error: tokens });
  /** The fields of APICallError in @ai-sdk/provider, as our laboratory's SDK throws it. */
  const apiCallError = () =>
    Object.assign(new Error(tokens.message), {
      name: 'AI_APICallError',
      url: 'https://api.openai.com/v1/responses',
      requestBodyValues: { input: 'Incorrect API key provided: sk-x' },
      statusCode: 429,
      responseHeaders: { 'retry-after-ms': '900' },
      responseBody,
      isRetryable: true,
      data: { error: tokens },
    });

  test.each<[string, unknown]>([
    ['Vercel AI SDK', apiCallError()],
    [
      'Vercel AI SDK, retries used up',
      Object.assign(new Error(`Failed after 3 attempts. Last error: ${tokens.message}`), {
        name: 'AI_RetryError',
        reason: 'maxRetriesExceeded',
        errors: [apiCallError(), apiCallError()],
        lastError: apiCallError(),
      }),
    ],
    [
      'status, headers and body',
      { status: 429, headers: new Headers({ 'retry-after-ms': '900' }), body: responseBody },
    ],
    [
      'axios',
      Object.assign(new Error('Request failed with status code 429'), {
        name: 'AxiosError',
        code: 'ERR_BAD_REQUEST',
        response: { status: 429, headers: { 'retry-after-ms': '900' }, data: { error: tokens } },
      }),
    ],
    ['wrapped by a framework', new Error('The agent failed', { cause: apiCallError() })],
    ['a rejected promise', { status: 'rejected', reason: apiCallError() }],
  ])('%s', (_, value) => {
    expect(classified(value)).toMatchObject({ id: 'openai/rate-limit-tokens', verdict: 'wait', waitMs: 900 });
  });

  test('a failed Response object', () => {
    const response = {
      id: 'resp_1',
      object: 'response',
      status: 'failed',
      background: true,
      output: ['Incorrect API key provided'],
    };
    const error = { code: 'server_error', message: 'An error occurred while processing your request.' };
    expect(classified({ ...response, error })).toMatchObject({
      id: 'openai/background-response-failed',
      carrier: 'background-poll',
    });
  });

  test('a line of a batch', () => {
    const line = {
      id: 'batch_req_1',
      custom_id: 'a',
      response: { status_code: 429, body: { error: tokens } },
      error: null,
    };
    expect(classified(line)).toMatchObject({ id: 'openai/rate-limit-tokens', carrier: 'batch-line' });
  });

  test('a finished Response is no error', () => {
    expect(classified({ id: 'resp_1', object: 'response', status: 'completed', error: null })).toMatchObject({
      reading: 'not-an-error',
      id: null,
    });
  });

  test('a fetch Response says its status only', () => {
    const response = Object.defineProperty(new Response('', { status: 429 }), 'url', {
      value: 'https://api.openai.com/v1/responses',
    });
    expect(classified(response)).toMatchObject({
      outcome: 'family',
      id: null,
      provider: { id: 'openai' },
      verdict: 'backoff',
      basis: 'status',
    });
  });

  test('another provider’s SDK, made by the same generator', () => {
    class AnthropicError extends Error {}
    class APIError extends AnthropicError {}
    class RateLimitError extends APIError {}
    const error = Object.assign(new RateLimitError('429 rate limited'), { status: 429 });
    expect(classified(error)).toMatchObject({ outcome: 'family', provider: { id: 'anthropic' }, verdict: 'backoff' });
  });

  test.each([null, undefined, 0, '', {}, [], () => 1])('%s is nothing', (value) => {
    expect(classified(value)).toMatchObject({
      outcome: 'unrecognised',
      id: null,
      kind: null,
      verdict: null,
      sameRequest: null,
    });
  });
});

describe('a failure that passes is worth another try, whatever the body says of it', () => {
  const html = { 'content-type': 'text/html' };
  test.each<[string, number, string, Record<string, string>]>([
    ['408 without a body', 408, '', {}],
    ['409 without a body', 409, '', {}],
    ['429 without a body, with retry-after', 429, '', { 'retry-after': '1' }],
    ['500 without a body', 500, '', {}],
    ['502 of a proxy', 502, '<html><head><title>502 Bad Gateway</title></head></html>', html],
    ['503 without a body', 503, '', {}],
    [
      '503 that says overloaded',
      503,
      '{"error":{"message":"Overloaded for the moment","type":"server_error"}}',
      { 'content-type': 'application/json' },
    ],
    ['504 of a proxy', 504, '<html><head><title>504 Gateway Time-out</title></head></html>', html],
    ['524 of a proxy', 524, '<html>524</html>', html],
    ['529 without a body', 529, '', {}],
  ])('%s', async (_, status, text, headers) => {
    const { verdict, sameRequest } = classified(await thrown(() => new Response(text, { status, headers })));
    expect({ isAgain: verdict === 'wait' || verdict === 'backoff', sameRequest }).toEqual({
      isAgain: true,
      sameRequest: true,
    });
  });
});

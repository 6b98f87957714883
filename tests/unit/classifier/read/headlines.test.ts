import { describe, expect, test } from 'vitest';
import { incidentsIn, read } from '../shapes/read.ts';

describe('a message in text begins after', () => {
  test.each<[string, string, object]>([
    ['a status', '429 Slow down now.', { status: 429 }],
    ['a status and its phrase', 'unexpected status 400 Bad Request: Slow down now.', { status: 400 }],
    ['a status of HTTP', 'HTTP 401: Slow down now.', { status: 401 }],
    ['the status of an SDK', 'Error code: 429 - Slow down now.', { status: 429 }],
    ['a status in the middle of a line', 'aborting request: 400 Slow down now.', { status: 400 }],
    ['a status in brackets', 'API Error (503 Slow down now.', { status: 503 }],
    ['a class', 'demo.errors.RateLimitError: Slow down now.', {}],
    ['a class and a status', 'RateLimitError: 429 Slow down now.', { status: 429 }],
    ['a class of PHP', 'Demo\\Exceptions\\ErrorException: Slow down now. in /srv/a.php:12', {}],
    ['a class of Ruby', 'Demo::Errors::RateLimitError: Slow down now.', {}],
    [
      'a class of Go’s clients',
      'error, status code: 400, status: 400 Bad Request, message: Slow down now.',
      { status: 400 },
    ],
    ['the prefix of a gateway', 'litellm.BadRequestError: DemoException - Slow down now.', { label: 'DemoException' }],
    ['a method and an address', 'Error: 404 POST https://demo.example/v1/x: Slow down now.', { status: 404 }],
    [
      'a dotted code',
      'Error code: 400 - <400> Internal.Algo.Invalid: Slow down now.',
      { status: 400, reason: 'Internal.Algo.Invalid' },
    ],
    [
      'words about an API and a status',
      'DemoError: Invalid argument provided to Demo: 400 Slow down now.',
      { status: 400 },
    ],
    [
      'the class of an SDK in the error of its retries',
      'AI_RetryError: Failed after 3 attempts. Last error: AI_APICallError: Slow down now.',
      { attempts: 3 },
    ],
    ['a fatal error of PHP', 'PHP Fatal error:  Uncaught Demo\\ErrorException: Slow down now. in /srv/a.php:12', {}],
    [
      'the words of an agent',
      '✕ [API Error: Slow down now. (Status: RESOURCE_EXHAUSTED)]',
      { type: 'RESOURCE_EXHAUSTED' },
    ],
    ['a class, with the status behind it', 'demo.ResponseError: Slow down now. (status code: 429)', { status: 429 }],
    [
      'facts in the order of an editor',
      'Status: 400, Code: unknown, Type: demo_error, Message: Slow down now.',
      { status: 400, code: 'unknown', type: 'demo_error' },
    ],
    ['what an agent appends', 'HTTP 400: Slow down now., url: https://demo.example/v1, cf-ray: 1', { status: 400 }],
  ])('%s', (_, text, facts) => {
    expect(read(text, 'attempts').facts).toEqual({ ...facts, message: 'Slow down now.' });
  });
});

test('a message that a terminal wrapped is one', () => {
  const text =
    'API Error: Request rejected (429) · This request would exceed your          \n  limit of 30,000 tokens per        \n     minute. Try later.\n    at generate (cli.js:1:2)';
  expect(read(text).facts).toEqual({
    status: 429,
    message: 'This request would exceed your limit of 30,000 tokens per minute. Try later.',
  });
});

test.each([
  ['a number in a sentence', 'The limit is 512 tokens. You asked for 900.'],
  ['a port', 'Cannot connect to demo.example:443 ssl:default'],
  ['a call that succeeded', 'POST https://demo.example/v1 "HTTP/1.1 200 OK"'],
])('%s begins no message', (_, text) => {
  expect(incidentsIn(text)).toEqual([]);
});

test('an object in a message is kept as it is written', () => {
  expect(read('DemoError: Cut at the limit - Usage(tokens=3, total=4)').facts.message).toBe(
    'Cut at the limit - Usage(tokens=3, total=4)',
  );
});

test('a page is no message', () => {
  expect(read('unexpected status 502 Bad Gateway: <html><title>502 Bad Gateway</title></html>').facts).toEqual({
    status: 502,
  });
});

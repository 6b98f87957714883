import { describe, expect, it } from 'vitest';
import { seen } from '../../content/guides/hidden-body/seen.ts';

const circular: Record<string, unknown> = {};
circular.self = circular;

describe('the line for a log that the guide to hidden bodies gives', () => {
  it.each([
    [
      'openai',
      { status: 400, headers: new Headers({ 'x-request-id': 'r1' }), error: { code: 'x' } },
      'HTTP 400 request-id=r1 body={"code":"x"}',
    ],
    [
      'axios',
      { response: { status: 500, headers: { 'request-id': 'r2' }, data: 'no' } },
      'HTTP 500 request-id=r2 body=no',
    ],
    [
      'axios with a stream',
      { response: { status: 500, headers: {}, data: circular } },
      'HTTP 500 request-id=none body=not read: a stream, or another object that is no JSON',
    ],
    ['no body at all', { response: { status: 502, headers: {} } }, 'HTTP 502 request-id=none body=undefined'],
    ['what it was thrown for', { cause: { status: 401, error: 'no key' } }, 'HTTP 401 request-id=none body=no key'],
    ['no answer', new TypeError('fetch failed'), 'no answer: TypeError: fetch failed'],
  ])('reads %s, and throws nothing itself', async (_, thrown, line) => {
    expect(await seen(thrown)).toBe(line);
  });
});

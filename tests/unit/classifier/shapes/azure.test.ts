import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const message = 'The thing does not exist.';

describe('objects', () => {
  test.each<[string, string, object]>([
    [
      'a code in words',
      `{"error":{"code":"ThingNotFound","message":"${message}"}}`,
      { code: 'ThingNotFound', message },
    ],
    ['a code that is the status', `{"error":{"code":"404","message":"${message}"}}`, { status: 404, message }],
    ['the inner object alone', `{"code":"ThingNotFound","message":"${message}"}`, { code: 'ThingNotFound', message }],
    ['a gateway', `{"statusCode":401,"message":"${message}"}`, { status: 401, message }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ shape: 'azure', carrier: 'http', facts: expected });
  });

  test.each(['innererror', 'inner_error'])('%s gives the reason and what was filtered', (key) => {
    const text = JSON.stringify({
      error: {
        ...{ code: 'content_filter', message, type: null, param: 'prompt', status: 400 },
        [key]: {
          code: 'PolicyViolation',
          content_filter_result: { hate: { filtered: false }, jailbreak: { filtered: true, detected: true } },
        },
      },
    });
    expect(read(text, 'blockReason')).toMatchObject({
      shape: 'azure',
      facts: { code: 'content_filter', status: 400, reason: 'PolicyViolation', blockReason: 'jailbreak' },
    });
  });

  test('a number of four digits is another’s code', () => {
    const told = read(`{"error":{"code":"1302","message":"${message}"}}`);
    expect(told.facts.code).toBe('1302');
    expect(told.shape).toBeUndefined();
  });
});

describe('text', () => {
  test.each<[string, string, object]>([
    [
      'azure.core',
      `azure.core.exceptions.HttpResponseError: (ThingNotFound) ${message}\nCode: ThingNotFound\nMessage: ${message}`,
      { code: 'ThingNotFound', message },
    ],
    [
      'azure.core, the first line alone',
      `azure.core.exceptions.HttpResponseError: (401) ${message}`,
      { status: 401, message },
    ],
    [
      'azure.core behind another prefix',
      `Error: (ThingNotFound) ${message}\nCode: ThingNotFound`,
      { code: 'ThingNotFound', message },
    ],
    ['.NET with a status', `Demo.ClientResultException: HTTP 429 (429)\n\n${message}`, { status: 429, message }],
    [
      '.NET with type, code and parameter',
      `HTTP 400 (invalid_request_error: unknown_thing)\nParameter: thing\n\n${message}`,
      { status: 400, type: 'invalid_request_error', code: 'unknown_thing', message },
    ],
    [
      '.NET with an error code',
      `Azure.RequestFailedException: ${message}\nStatus: 404 (Not Found)\nErrorCode: ThingNotFound`,
      { status: 404, code: 'ThingNotFound', message },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).facts).toEqual(expected);
  });
});

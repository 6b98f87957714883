import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/classifier/read/read-text.ts';
import { incidentsIn, isHealthy, read } from '../shapes/read.ts';

describe('bare', () => {
  test.each<[string, object]>([
    ['insufficient_quota', { code: 'insufficient_quota' }],
    ['overloaded_error', { type: 'overloaded_error' }],
    ['RESOURCE_EXHAUSTED', { type: 'RESOURCE_EXHAUSTED' }],
    ['ECONNRESET', { code: 'ECONNRESET' }],
    ['529', { status: 529 }],
    ['429 Too Many Requests', { status: 429 }],
    ['Error code: 429', { status: 429 }],
    ['Request failed with status code 429', { status: 429 }],
    ['AxiosError: Request failed with status code 429', { status: 429 }],
    ['429 insufficient_quota', { status: 429, code: 'insufficient_quota' }],
  ])('%s', (text, facts) => {
    expect(read(text).facts).toMatchObject(facts);
  });

  test('a class', () => {
    expect(readText('RateLimitError', []).exceptions.map(({ value }) => value)).toEqual(['RateLimitError']);
    expect(incidentsIn('RateLimitError')).toHaveLength(1);
  });
});

describe('exception classes', () => {
  test.each([
    ['anthropic._exceptions.OverloadedError: Overloaded', 'anthropic._exceptions'],
    ['com.demo.errors.RateLimitException: 429', 'com.demo.errors'],
    ['Demo::Errors::RateLimitError', 'Demo::Errors'],
    ['Demo\\Exceptions\\ErrorException: no', 'Demo\\Exceptions'],
    ["<class 'demo.BadRequestError'>", 'demo'],
    ['RateLimitError: no', undefined],
  ])('%s stands in module %s', (text, module) => {
    expect(readText(text, []).exceptions[0]?.module).toBe(module);
  });

  test.each([
    'raise RateLimitError(msg)',
    'throw new RateLimitError(msg)',
    'except demo.RateLimitError as e:',
    'if (e instanceof RateLimitError)',
  ])('%s is source code', (line) => {
    expect(readText(`    # adapter\n    ${line}\n`, []).exceptions).toEqual([]);
    expect(isHealthy(`    # adapter\n    ${line}\n`)).toBe(true);
  });

  test('the lines of a traceback are no source code', () => {
    expect(isHealthy('  File "a.py", line 3, in f\n    raise RateLimitError(msg)\n')).toBe(false);
  });
});

test('a call that succeeded is no error', () => {
  const text = 'INFO: HTTP Request: POST https://demo.example/v1 "HTTP/1.1 200 OK"';
  expect(incidentsIn(text)).toEqual([]);
  expect(isHealthy(text)).toBe(true);
});

test.each([
  ['(attempt 3/10)', 3],
  ['Reconnecting... 2/5', 2],
  ['Failed after 3 attempts.', 3],
  ['(reached max retries: 4)', 5],
  ['exceeded maximum number of attempts, 3', 3],
  ['(SDK Attempt Count: 1)', 1],
  ['Retried: 2 times', 3],
  ['gave up after 2 retries', 3],
])('%s counts %i tries', (words, tries) => {
  expect(read(`429 Slow down now. ${words}`, 'attempts').facts.attempts).toBe(tries);
});

describe('loose fields', () => {
  test('of an object whose beginning is missing', () => {
    expect(
      read('type: connector_error\ncode: http_error\nmessage: Cannot list tools\nHTTP status code: 424').facts,
    ).toEqual({
      type: 'connector_error',
      code: 'http_error',
      message: 'Cannot list tools',
      status: 424,
    });
  });

  test('of a map as Go prints it', () => {
    expect(
      read('map[code:model_gone message:The model is gone. param:<nil> type:invalid_request_error]').facts,
    ).toMatchObject({
      code: 'model_gone',
      message: 'The model is gone.',
      type: 'invalid_request_error',
    });
  });

  test('a reason of the API is a stop reason, another machine word a reason, and prose neither', () => {
    expect(read('status="incomplete" and incomplete_details.reason="max_output_tokens"').facts.stopReason).toBe(
      'max_output_tokens',
    );
    expect(read('400 Not valid. reason: KEY_INVALID').facts.reason).toBe('KEY_INVALID');
    expect(read('503 reset before headers. reset reason: remote connection failure').facts.reason).toBeUndefined();
  });

  test('no status is no code', () => {
    expect(readText('Status Code: N/A', []).fields).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { incidentsIn, read } from './shapes/read.ts';

const inner = { type: 'error', error: { type: 'invalid_request_error', message: 'prompt is too long' } };

test.each([
  ['a string', JSON.stringify(inner)],
  ['an object', inner],
])('what a gateway was told, as %s, is the cause, and the gateway its outer', (_, raw) => {
  const text = JSON.stringify({
    error: { message: 'Provider returned error', code: 400, metadata: { raw, provider_name: 'Demo' } },
  });
  expect(read(text)).toEqual({
    shape: 'anthropic',
    carrier: 'http',
    facts: { type: 'invalid_request_error', message: 'prompt is too long', status: 400 },
    outer: {
      carrier: 'http',
      facts: { status: 400, message: 'Provider returned error', label: 'Demo' },
    },
  });
});

test('what a gateway was told may be a sentence', () => {
  const text = JSON.stringify({
    error: {
      message: 'Provider returned error',
      code: 429,
      metadata: { raw: 'demo is rate-limited upstream.', error_type: 'too_fast' },
    },
  });
  expect(read(text)).toMatchObject({
    facts: { message: 'demo is rate-limited upstream.', status: 429, reason: 'too_fast' },
    outer: { facts: { message: 'Provider returned error' } },
  });
});

test.each([
  ['provider', '{"provider":"demo","error":{"message":"No.","code":"no_way"}}'],
  ['providerId', '{"message":"No.","code":"no_way","status":400,"providerId":"demo"}'],
  ['a label in text', 'Provider: demo\nStatus Code: 400\n\n400 {"error":{"message":"No.","code":"no_way"}}'],
  ['a model with its provider', 'model=demo/large\n400 {"error":{"message":"No.","code":"no_way"}}'],
  ['a class of a gateway', 'DemoException - {"error":{"message":"No.","code":"no_way"}}'],
  ['the name of an API', 'Demo API error: 400 {"error":{"message":"No.","code":"no_way"}}'],
])('%s labels the error', (_, text) => {
  expect(read(text).facts.label).toMatch(/^demo/i);
});

test('an own status outranks what the wrapping says', () => {
  const text = JSON.stringify({
    error: {
      message: `Error code: 429 - ${JSON.stringify({ error: { message: 'Wait.', code: 'slow_down' } })}`,
      code: 500,
    },
  });
  const told = read(text);
  expect(told.facts.status).toBe(429);
  expect(told.outer?.facts.status).toBe(500);
});

test('errors beside each other stay two', () => {
  expect(
    incidentsIn('{"error":{"message":"a","code":"one_code"}}\n{"error":{"message":"b","code":"two_code"}}'),
  ).toHaveLength(2);
});

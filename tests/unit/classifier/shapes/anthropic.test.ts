import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const envelope =
  '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CDemoDemoDemo"}';
const facts = { type: 'overloaded_error', message: 'Overloaded' };

describe('the envelope', () => {
  test.each([
    ['as JSON', envelope],
    ['as Python prints it', `anthropic.APIStatusError: ${envelope.replaceAll('"', "'")}`],
    ['in bytes', `DemoException - b'${envelope}'`],
    ['in the text of a client', `Error: 404 - ${envelope}`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ shape: 'anthropic', carrier: 'http', facts });
  });

  test('keeps the request id, and states no event', () => {
    const told = read(envelope).facts;
    expect(told.requestId).toBe('req_011CDemoDemoDemo');
    expect(told.event).toBeUndefined();
  });

  test('without its outer type', () => {
    expect(read('{"error":{"type":"request_too_large","message":"Too large"}}').shape).toBe('anthropic');
  });

  test('the inner object alone', () => {
    expect(read('{"type":"authentication_error","message":"invalid x-api-key"}')).toMatchObject({
      shape: 'anthropic',
      facts: { type: 'authentication_error', message: 'invalid x-api-key' },
    });
  });

  test('a message that stands before its type is another shape', () => {
    expect(read('{"error":{"message":"m","type":"invalid_request_error"}}').shape).toBe('openai');
  });
});

test('the code beneath the type is the reason', () => {
  const text =
    '{"type":"error","error":{"type":"rate_limit_error","message":"m","details":{"error_code":"spend_limit_reached"}}}';
  expect(read(text).facts).toMatchObject({ type: 'rate_limit_error', reason: 'spend_limit_reached' });
});

test('an event of a stream has no status', () => {
  const text = `event: error\ndata: ${envelope.replace(',"request_id":"req_011CDemoDemoDemo"', '')}\n`;
  expect(read(text)).toEqual({ shape: 'anthropic', carrier: 'stream-event', facts });
});

describe('an agent in a terminal', () => {
  test('prints status and body', () => {
    const text = `API Error: 529 ${envelope} · Retrying in 5 seconds… (attempt 4/10)`;
    expect(read(text).facts).toMatchObject({ ...facts, status: 529, attempts: 4 });
  });

  test('prints status and sentence', () => {
    expect(read("API Error: 400 tools.4.custom.name: String should match pattern '^[a-z]{1,128}$'").facts).toEqual({
      status: 400,
      message: "tools.4.custom.name: String should match pattern '^[a-z]{1,128}$'",
    });
  });

  test('prints the status in brackets', () => {
    expect(read('API Error: Request rejected (429) · This would exceed your limit.').facts).toEqual({
      status: 429,
      message: 'This would exceed your limit.',
    });
  });

  test('keeps the body in a string of its report', () => {
    const text = JSON.stringify([{ error: `Error: 413 ${envelope}\n    at generate (cli.js:1:2)` }]);
    expect(read(text)).toMatchObject({ facts: { ...facts, status: 413 }, outer: { shape: 'string' } });
  });
});

import { expect, test } from 'vitest';
import { read } from './read.ts';

test('everything stands at the top', () => {
  const text = '{"object":"error","message":"No such color.","type":"BadRequestError","param":null,"code":400}';
  expect(read(text)).toEqual({
    shape: 'flat',
    carrier: 'http',
    facts: { status: 400, type: 'BadRequestError', param: null, message: 'No such color.' },
  });
});

test('a code that is no status stays a code, and the status may be given beside it', () => {
  const text = '{"object":"error","message":"m…","type":"rate_limited","code":"1300","raw_status_code":429}';
  expect(read(text).facts).toMatchObject({ code: '1300', status: 429 });
});

test('the message may be a list of details', () => {
  const text =
    '{"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","store"],"msg":"Not permitted"}]},"type":"invalid_request_error"}';
  expect(read(text, 'param')).toMatchObject({
    shape: 'flat',
    facts: { type: 'invalid_request_error', message: 'Not permitted', param: 'store', reason: 'extra_forbidden' },
  });
});

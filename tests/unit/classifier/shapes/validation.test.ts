import { expect, test } from 'vitest';
import { read } from './read.ts';

test('what is missing is a reason and no error type', () => {
  const text = '{"detail":[{"type":"missing","loc":["body","messages",0,"role"],"msg":"Field required","input":{}}]}';
  expect(read(text, 'param')).toEqual({
    shape: 'validation',
    carrier: 'http',
    facts: { message: 'Field required', param: 'messages[0].role', reason: 'missing' },
  });
});

test('several issues are several reasons of one error', () => {
  const text =
    '{"detail":[{"type":"extra_forbidden","loc":["body","store"],"msg":"Not permitted"},{"type":"missing","loc":["body","model"],"msg":"Field required"}]}';
  expect(read(text, 'param').facts).toEqual({
    message: 'Not permitted',
    param: 'store',
    reason: ['extra_forbidden', 'missing'],
  });
});

test('a sentence', () => {
  expect(read('403 {"detail":"Workspace is disabled"}')).toEqual({
    shape: 'validation',
    carrier: 'http',
    facts: { status: 403, message: 'Workspace is disabled' },
  });
});

test('a sentence that holds a body', () => {
  const text = JSON.stringify({
    detail: `Upstream error, b'{"error":{"message":"No.","type":"BadRequestError","code":400}}'`,
  });
  expect(read(text)).toMatchObject({ facts: { status: 400, message: 'No.' }, outer: { shape: 'validation' } });
});

import { expect, test } from 'vitest';
import { incidentsIn, read } from './read.ts';

test('problem details: the address is no error type', () => {
  const text = '{"status":400,"title":"Bad Request","detail":"Unsupported parameter: logit_bias","type":"about:blank"}';
  expect(read(text)).toEqual({
    shape: 'problem',
    carrier: 'http',
    facts: { status: 400, message: 'Unsupported parameter: logit_bias' },
  });
});

test('a title is the message where there is no detail', () => {
  expect(read('{"type":"https://demo.example/e","title":"Out of credit","status":403}').facts).toEqual({
    status: 403,
    message: 'Out of credit',
  });
});

test('a title alone is anything', () => {
  expect(incidentsIn('{"title":"A book","pages":200}')).toEqual([]);
});

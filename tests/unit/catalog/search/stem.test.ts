import { expect, test } from 'vitest';
import { stem } from '../../../../src/catalog/search/stem.ts';

test.each([
  ['retries', 'retry'],
  ['retried', 'retry'],
  ['declined', 'decline'],
  ['exceeds', 'exceeded'],
  ['embedding', 'embed'],
  ['stopped', 'stop'],
  ['batches', 'batch'],
  ['policies', 'policy'],
  ['billed', 'billing'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['codes', 'codex'],
  ['string', 'strings of'],
  ['timed', 'tim'],
  ['status', 'statu'],
  ['gpt4s', 'gpt4'],
])('“%s” and “%s” are not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

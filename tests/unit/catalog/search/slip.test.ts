import { expect, test } from 'vitest';
import { isSlip } from '../../../../src/catalog/search/slip.ts';

test.each([
  ['quota', 'quota', true],
  ['qouta', 'quota', true],
  ['contxt', 'context', true],
  ['contextt', 'context', true],
  ['conbext', 'context', true],
  ['batch', 'match', false],
  ['about', 'abort', false],
  ['context', 'content', true],
  ['windows', 'window', true],
  ['stream', 'steram', true],
  ['stream', 'string', false],
  ['', 'a', true],
])('“%s” for “%s”: %s', (typed, meant, expected) => {
  expect(isSlip(typed, meant)).toBe(expected);
});

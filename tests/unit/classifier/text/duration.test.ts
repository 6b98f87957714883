import { expect, test } from 'vitest';
import { milliseconds } from '../../../../src/classifier/text/duration.ts';

test.each<[string, number | undefined]>([
  ['644ms', 644],
  ['20s', 20_000],
  ['17.28s', 17_280],
  ['7m12s', 432_000],
  ['114h18m0s', 411_480_000],
  ['2 days', 172_800_000],
  ['3', 3_000],
  ['', undefined],
  ['soon', undefined],
  ['5x', undefined],
])('%s', (text, expected) => {
  expect(milliseconds(text)).toBe(expected);
});

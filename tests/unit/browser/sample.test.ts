import { expect, test } from 'vitest';
import { batches, rotating } from '../../browser/support/sample.ts';

const items = Array.from({ length: 61 }, (_, index) => index);

test('rounds in a row meet every item once, and none has more than so many', () => {
  const rounds = [0, 1, 2, 3, 4, 5].map((round) => rotating(items, 12, 20_421 + round));
  expect(rounds.flat().toSorted((a, b) => a - b)).toEqual(items);
  expect(Math.max(...rounds.map(({ length }) => length))).toBeLessThanOrEqual(12);
});

test('few are always met, and none of nothing', () => {
  expect(rotating([1, 2], 12, 7)).toEqual([1, 2]);
  expect(rotating([], 12, 7)).toEqual([]);
});

test('batches hold every item in order', () => {
  expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

import { expect, test } from 'vitest';
import { timelineTo } from '../../../../src/catalog/observed/timeline.ts';

test.each([
  [1.3, ['0', '1 s', '2 s']],
  [5.5, ['0', '3 s', '6 s']],
  [10, ['0', '5 s', '10 s']],
  [70, ['0', '35 s', '70 s']],
])('%d s', (seconds, labels) => {
  const { ticks, place } = timelineTo(seconds);
  expect(ticks.map(({ label }) => label)).toEqual(labels);
  expect(place(seconds)).toBeLessThanOrEqual(ticks.at(-1)?.at ?? 0);
});

test('it begins at its left end', () => {
  expect(timelineTo(1).place(0)).toBe(2);
});

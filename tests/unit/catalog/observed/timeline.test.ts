import { expect, test } from 'vitest';
import { timelineTo } from '../../../../src/catalog/observed/timeline.ts';

test.each([
  [1.3, ['0', '0.5 s', '1 s', '1.5 s', '2 s']],
  [3.9, ['0', '1 s', '2 s', '3 s', '4 s']],
  [10, ['0', '5 s', '10 s', '15 s', '20 s']],
  [70, ['0', '18 s', '36 s', '54 s', '72 s']],
])('%d s', (seconds, labels) => {
  const { ticks, place } = timelineTo(seconds);
  expect(ticks.map(({ label }) => label)).toEqual(labels);
  expect(place(seconds)).toBeLessThanOrEqual(ticks.at(-1)?.at ?? 0);
});

test('it begins at its left end', () => {
  expect(timelineTo(1).place(0)).toBe(2);
});

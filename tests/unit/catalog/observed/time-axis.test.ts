import { expect, test } from 'vitest';
import { timeAxis } from '../../../../src/catalog/observed/time-axis.ts';

test('an axis has few labels and room for every moment', () => {
  const { ticks, place } = timeAxis([0, 1.4, 9.6]);
  expect(ticks.map(({ label }) => label)).toEqual(['0', '5 s', '10 s']);
  expect(place(0)).toBe('1.5%');
  expect(place(10)).toBe('98.5%');
  expect(timeAxis([0, 1.4]).ticks.map(({ label }) => label)).toEqual(['0', '0.5 s', '1 s', '1.5 s']);
  expect(timeAxis([0]).ticks.at(-1)?.x).toBe('98.5%');
});

import { expect, test } from 'vitest';
import { isDrawn, seedOf } from '../../../lab/rotation.ts';

const names = Array.from({ length: 300 }, (_, index) => `sdk openai/entry/case-${String(index)}`);

test('ten seeds in a row draw everything exactly once', () => {
  const seeds = Array.from({ length: 10 }, (_, index) => 202_648 + index);
  for (const name of names) expect(seeds.filter((seed) => isDrawn(name, seed))).toHaveLength(1);
});

test('a seed draws about a tenth, and always the same', () => {
  const drawn = names.filter((name) => isDrawn(name, 202_648));
  expect(drawn.length).toBeGreaterThan(15);
  expect(drawn.length).toBeLessThan(50);
  expect(names.filter((name) => isDrawn(name, 202_648))).toEqual(drawn);
});

test.each([
  ['2026-11-29', 202_648],
  ['2026-11-30', 202_649],
  ['2026-12-31', 202_653],
  ['2027-01-03', 202_653],
  ['2027-01-04', 202_701],
  ['2024-12-30', 202_501],
])('the ISO week of %s is %i', (day, week) => {
  expect(seedOf(new Date(`${day}T12:00:00Z`))).toBe(week);
});

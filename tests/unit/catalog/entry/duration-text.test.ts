import { expect, test } from 'vitest';
import { durationText } from '../../../../src/catalog/entry/duration-text.ts';

test.each([
  [0, '0 ms'],
  [120, '120 ms'],
  [6_400, '6.4 s'],
  [20_000, '20 s'],
  [60_000, '1 min'],
  [432_000, '7 min 12 s'],
  [7_200_000, '2 h'],
  [7_205_000, '2 h'],
  [86_400_000, '1 d'],
  [97_200_000, '1 d 3 h'],
])('%d ms is “%s”', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

import { expect, test } from 'vitest';
import { inLines } from '../../../../src/catalog/browse/line-break.ts';

const lines = (text: string, room: number, space = 1) =>
  inLines(
    text.split(' '),
    room,
    (word) => word.length,
    () => space,
  ).map((line) => line.join(' '));

test('a line is as full as it can be, its spaces counted', () => {
  expect(lines('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
  expect(lines('aa bb cc', 5, 2)).toEqual(['aa', 'bb', 'cc']);
  expect(lines('aa bb cc', 8)).toEqual(['aa bb cc']);
});

test('a word wider than a line stands alone in one', () => {
  expect(lines('a bbbbbb c', 3)).toEqual(['a', 'bbbbbb', 'c']);
});

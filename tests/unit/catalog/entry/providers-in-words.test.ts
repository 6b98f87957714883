import { expect, test } from 'vitest';
import { providersInWords } from '../../../../src/catalog/entry/providers-in-words.ts';

const names = 'A B C D E F G H I J'.split(' ');
test.each([
  [1, 'A'],
  [3, 'A, B and C'],
  [7, 'A, B, C, D, E, F and G'],
  [8, 'A, B, C, D, E, F, G and H'],
  [10, 'A, B, C, D, E, F, G and three more'],
])('%d providers', (count, words) => {
  expect(providersInWords(names.slice(0, count))).toBe(words);
});

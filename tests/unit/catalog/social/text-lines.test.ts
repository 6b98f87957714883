import { expect, test } from 'vitest';
import { lines, shortened } from '../../../../src/catalog/social/text-lines.ts';

const letters = (text: string) => text.length;

test('as few lines as fit, about equally long', () => {
  expect(lines('one two three four', 40, letters)).toEqual(['one two three four']);
  expect(lines('aaaa bbbb cccc dddd', 16, letters)).toEqual(['aaaa bbbb', 'cccc dddd']);
});

test('a word that is too long stands alone', () => {
  expect(lines('a supercalifragilistic b', 10, letters)).toEqual(['a', 'supercalifragilistic', 'b']);
});

test('what is too long ends in an ellipsis', () => {
  expect(shortened('abcdef', 4)).toBe('abc…');
  expect(shortened('abcd', 4)).toBe('abcd');
});

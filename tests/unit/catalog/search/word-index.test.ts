import { expect, test } from 'vitest';
import { WordIndex } from '../../../../src/catalog/search/word-index.ts';

const index = new WordIndex([3, 1]);
index.add('title', [['valve'], ['pump']]);
index.add('text', [['pump'], ['valve', 'pipe', 'pipe']]);
index.add('longer', [['valves'], []]);
const found = (...words: string[]) => index.search(words).map(({ id }) => id);

test('a word in a field of more weight goes first, then the word, then one that begins with it', () => {
  expect(found('valve')).toEqual(['title', 'longer', 'text']);
});

test('a document that knows more of the words goes first', () => {
  expect(index.search(['pump', 'pipe']).map(({ id, known }) => [id, known])).toEqual([
    ['text', 2],
    ['title', 1],
  ]);
});

test('a word that none knows stands for those with one slip, a known one only for itself', () => {
  expect(found('valvess')).toEqual(['longer']);
  expect(found('vavle')).toEqual(['title', 'text']);
  expect(found('pump')).toEqual(['text', 'title']);
  expect(found('zebra')).toEqual([]);
  expect(found()).toEqual([]);
});

import { expect, test } from 'vitest';
import { searchTerms, WordIndex } from '../../../../src/catalog/search/word-index.ts';

const index = new WordIndex([3, 1]);
index.add([['valve'], ['pump']]);
index.add([['pump'], ['valve', 'pipe', 'pipe']]);
index.add([['valves'], []]);
const names = ['title', 'text', 'longer'];
const found = (...words: string[]) => searchTerms(words, index).map(({ document }) => names[document]);

test('a word in a field of more weight goes first, then the word, then one that begins with it', () => {
  expect(found('valve')).toEqual(['title', 'longer', 'text']);
});

test('a document that knows more of the words goes first', () => {
  expect(searchTerms(['pump', 'pipe'], index).map(({ document, known }) => [names[document], known])).toEqual([
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

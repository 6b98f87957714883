import { expect, test } from 'vitest';
import { queryWords, wordSearch, wordSearchInSteps } from '../../../../src/catalog/search/words.ts';
import { smallEntry } from './small-entry.ts';

const entries = [
  smallEntry('both', { title: 'Red valve' }),
  smallEntry('one', { title: 'Red door' }),
  smallEntry('none', { title: 'Green window' }),
];

test('the entry that knows every word scores 1, one that knows half of them less, the others nothing', () => {
  const scores = wordSearch(entries)('red valve');
  expect(scores.get('lab/both')).toBe(1);
  expect(scores.get('lab/one')).toBeGreaterThan(0);
  expect(scores.get('lab/one')).toBeLessThan(0.5);
  expect(scores.has('lab/none')).toBe(false);
});

test('a misspelt word is taken for its neighbor, and a known one only for itself', () => {
  const search = wordSearch([...entries, smallEntry('near', { title: 'Widow' })]);
  expect([...search('wimdow').keys()].toSorted()).toEqual(['lab/near', 'lab/none']);
  expect([...search('widow').keys()]).toEqual(['lab/near']);
});

test('another form of a word is the same word', () => {
  expect([...wordSearch(entries)('windows').keys()]).toEqual(['lab/none']);
});

test('words that say nothing, single letters, and ids, are left out', () => {
  expect(queryWords('retry after 20s')).toEqual(['retry', 'after', '20']);
  expect(queryWords('What is the error of req_1a2b3c4d, openai?')).toEqual(['req']);
});

test('made in steps it is the same', async () => {
  const inSteps = await wordSearchInSteps(entries, () => Promise.resolve());
  expect(inSteps('red valve')).toEqual(wordSearch(entries)('red valve'));
});

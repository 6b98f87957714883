import { expect, test } from 'vitest';
import { quoteScore, sentencesOf, wordsIn } from '../../../../src/catalog/search/texts.ts';
import { smallEntry } from './small-entry.ts';

const sentences = sentencesOf(
  smallEntry('gate', {
    title: 'The gate is shut',
    messages: ['Gate {gate} opens again in {wait:duration}[[, or never]].'],
  }),
);

test('a quoted part counts in full, from the beginning of a word on', () => {
  expect(quoteScore('gate is')(sentences)).toBe(1);
  expect(quoteScore('e gate is')(sentences)).toBeLessThan(1);
});

test('a message with other numbers counts less than a quotation, and more than other words', () => {
  const own = quoteScore('Gate 12 opens again in 3.5s, or never.')(sentences);
  expect(own).toBeLessThan(1);
  expect(own).toBeGreaterThan(quoteScore('Nobody opens a yellow elephant, or ever')(sentences));
});

test('too short a text quotes nothing', () => {
  expect(quoteScore('opens')(sentences)).toBe(0);
});

test('parts of names are words with their places', () => {
  expect(wordsIn('RateLimit max_tokens 429').map(({ word, start }) => `${word}@${start}`)).toEqual([
    'rate@0',
    'limit@4',
    'max@10',
    'tokens@14',
    '429@21',
  ]);
});

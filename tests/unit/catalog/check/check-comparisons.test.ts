import { expect, test } from 'vitest';
import { comparePath } from '../../../../src/catalog/browse/look-alikes.ts';
import { checkComparisons } from '../../../../src/catalog/check/check-comparisons.ts';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { content } from '../../../content/real.ts';

const [any] = content.entries as [Entry, ...Entry[]];
const pair = (a: string, b: string): Entry[] => [
  { ...any, id: a, confusedWith: [{ id: b, tell: 'So.' }] },
  { ...any, id: b, confusedWith: [{ id: a, tell: 'So.' }] },
];

test.each([
  ['openai/slow-down', 'openai/rate-limit-tokens', '/compare/rate-limit-tokens-vs-slow-down/'],
  ['groq/slow-down', 'groq/rate-limit-tokens', '/compare/groq-rate-limit-tokens-vs-groq-slow-down/'],
  ['openai/overloaded', 'anthropic/overloaded', '/compare/anthropic-overloaded-vs-openai-overloaded/'],
])('%s and %s are compared at %s', (a, b, path) => {
  expect(comparePath(a, b)).toBe(path);
  expect(comparePath(b, a)).toBe(path);
});

test('pairs of two providers with equal slugs have a page each', () => {
  const entries = [...pair('openai/a', 'openai/b'), ...pair('groq/a', 'groq/b'), ...pair('xai/a', 'xai/b')];
  expect(checkComparisons(entries)).toEqual([]);
});

test('two pairs with one path are told', () => {
  const entries = [
    ...pair('openai/a', 'openai/groq-b'),
    ...pair('openai/c', 'openai/d'),
    ...pair('x/a-vs-x-b', 'x/c'),
    ...pair('x/a', 'x/b-vs-x-c'),
  ];
  expect(checkComparisons(entries)).toMatchObject([
    { expected: expect.stringContaining('/compare/x-a-vs-x-b-vs-x-c/') as string },
  ]);
});

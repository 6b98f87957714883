import { expect, test } from 'vitest';
import { coverageOf, entriesByReview } from '../../src/catalog/outputs/coverage.ts';
import { content } from './real.ts';

const providers = coverageOf(content.entries, content.providers);

test('every entry and every source is counted once', () => {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  expect(sum(providers.map(({ entries }) => entries))).toBe(content.entries.length);
  expect(sum(providers.map(({ sources }) => sources))).toBe(content.entries.flatMap(({ evidence }) => evidence).length);
  expect(sum(entriesByReview(content.entries).map(([, entries]) => entries.length))).toBe(content.entries.length);
  for (const { entries, brief, sources, primary } of providers) {
    expect(brief).toBeLessThanOrEqual(entries);
    expect(primary).toBeLessThanOrEqual(sources);
  }
});

test('a word is without a page until a signature names it', () => {
  const anthropic = content.providers.find(({ id }) => id === 'anthropic');
  if (!anthropic) throw new Error('no provider anthropic');
  const [word] = anthropic.words;
  const own = content.entries.filter(({ provider }) => provider === 'anthropic');
  const without = own.filter(({ signatures }) => !JSON.stringify(signatures).includes(`"${word?.word ?? ''}"`));
  const listed = (entries: typeof own) => coverageOf(entries, [anthropic])[0]?.withoutPage;
  expect(without.length).toBeLessThan(own.length);
  expect(listed(own)).not.toContain(word?.word);
  expect(listed(without)).toContain(word?.word);
});

test('the days of the last check are in order, the oldest first', () => {
  const days = entriesByReview(content.entries).map(([day]) => day);
  expect(days).toEqual(days.toSorted());
});

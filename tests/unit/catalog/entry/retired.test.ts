import { expect, test } from 'vitest';
import { indexOf, samplesOf } from '../../../../src/catalog/outputs/documents.ts';
import { checkContent } from '../../../../src/catalog/check/check-content.ts';
import { retirements, successorOf } from '../../../../src/catalog/entry/retired.ts';
import { content } from '../../../content/real.ts';

const [active, first, second] = content.entries;
if (!active || !first || !second) throw new Error('three entries are needed');
const retired = { ...first, state: 'retired' as const, replacedBy: second.id };
const twice = { ...second, state: 'retired' as const, replacedBy: active.id };

test('a retired entry leads to an active one, over others that were retired since', () => {
  expect(retirements([active, retired, twice])).toEqual([
    { entry: retired, successor: active },
    { entry: twice, successor: active },
  ]);
});

test('one that leads nowhere, or in a circle, is an error, and a problem of the content', () => {
  const circle = { ...twice, replacedBy: retired.id };
  expect(successorOf(retired, [active, retired, circle])).toBeUndefined();
  expect(() => retirements([active, retired, circle])).toThrow('replacedBy leads to no active entry');
  const entries = content.entries.map((entry) =>
    entry.id === first.id ? { ...retired, replacedBy: 'openai/gone' } : entry,
  );
  expect(checkContent({ ...content, entries }).map(({ path }) => path)).toContain('replacedBy');
});

test('lists and samples hold active entries only', () => {
  expect(indexOf([active, retired], [], [], []).entries.map(({ id }) => id)).toEqual([active.id]);
  expect(samplesOf([active, retired]).samples.every(({ id }) => id === active.id)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { compare } from '../../src/catalog/browse/comparison.ts';
import { comparePath, lookAlikePairs } from '../../src/catalog/browse/look-alikes.ts';
import { fileOf } from '../../src/catalog/reading/content-files.ts';
import { content, rules } from './real.ts';

const sdks = content.observations.map(({ sdk: name, version, cases }) => ({ name, version, cases }));
const pairs = lookAlikePairs(content.entries);

test('each pair of look-alikes is compared once, in alphabetical order', () => {
  const named = content.entries.flatMap(({ id, confusedWith }) => confusedWith.map((item) => comparePath(id, item.id)));
  expect(pairs.map(([a, b]) => comparePath(a.id, b.id))).toEqual([...new Set(named)].toSorted());
  expect(pairs.filter(([a, b]) => a.id >= b.id)).toEqual([]);
  expect(comparePath('openai/slow-down', 'openai/rate-limit-tokens')).toBe('/compare/rate-limit-tokens-vs-slow-down/');
});

describe.each(pairs.map((pair) => ({ name: comparePath(pair[0].id, pair[1].id), pair })))('$name', ({ pair }) => {
  const { sides, differing, same } = compare(pair, sdks, (paste) => classify(paste, rules));

  test('each is told apart, shown by a paste of its own and marked where that decides', () => {
    for (const { entry, tell, sample } of sides) {
      const other = pair.find(({ id }) => id !== entry.id)?.id ?? '';
      const files = `${fileOf(entry.id)} and ${fileOf(other)} name each other in confusedWith`;
      expect(tell, files).toBeTruthy();
      expect(sample.diagnosis.entries[0]?.id, `a sample of ${entry.id}, which is no ${other}`).toBe(entry.id);
      expect(sample.diagnosis.deciding.length).toBeGreaterThan(0);
    }
  });

  test('the reason on each side is what differs', () => {
    const [one, other] = sides.map(({ differences }) => differences);
    expect(one).not.toEqual(other);
    for (const { here, there } of [...(one ?? []), ...(other ?? [])]) expect(here).not.toBe(there);
    expect([...(one ?? []), ...(other ?? [])].length).toBeGreaterThan(0);
  });

  test('something differs, and no fact stands in both tables', () => {
    expect(differing[0]?.name).toBe('Signature');
    const names = [...differing, ...same].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { cells } of same) expect(cells[0]).toEqual(cells[1]);
    for (const { cells } of differing) expect(cells[0]).not.toEqual(cells[1]);
  });
});

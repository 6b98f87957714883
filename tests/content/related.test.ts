import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalog/entry/entry.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { neighboursOf, relatedTo, relationsAmong } from '../../src/catalog/browse/related.ts';
import { fileOf } from '../../src/catalog/reading/content-files.ts';
import { content } from './real.ts';

const { entries } = content;
const relations = relationsAmong(entries, observedSdks(content.sdks, content.observations));

describe.each(entries.map((entry) => ({ id: entry.id, entry })))('$id', ({ entry }) => {
  const neighbours = neighboursOf(entry, relations);

  test('leads on, and names nobody twice', () => {
    const area = content.areas.find(({ id }) => id === entry.area);
    const groups = area ? relatedTo(entry, relations, area) : [];
    const named = groups.flatMap((group) => group.entries);
    expect(
      Object.values(neighbours).flat().length,
      `${fileOf(entry.id)} or another entry has to name one of the two`,
    ).toBeGreaterThan(0);
    expect(new Set([entry, ...neighbours.lookAlikes, ...named]).size).toBe(
      1 + neighbours.lookAlikes.length + named.length,
    );
    expect(groups.flatMap(({ all }) => all).length).toBeGreaterThan(0);
  });
});

test('the work for one entry does not grow with the number of entries', () => {
  /** How often a fact of an entry is asked for while all find what they are related to, for each entry. */
  const workWith = (copies: number) => {
    let asked = 0;
    const counted = Array.from({ length: copies }).flatMap((_, copy) =>
      entries.map(
        (entry) =>
          new Proxy(copy === 0 ? entry : { ...entry, id: `${entry.id}-${String(copy)}` }, {
            get: (target, name) => {
              asked++;
              return target[name as keyof Entry];
            },
          }),
      ),
    );
    const among = relationsAmong(counted, observedSdks(content.sdks, content.observations));
    const [area] = content.areas;
    if (!area) throw new Error('no areas');
    for (const entry of counted) relatedTo(entry, among, area);
    return asked / counted.length;
  };
  expect(workWith(6)).toBeLessThan(workWith(2) * 1.2);
});

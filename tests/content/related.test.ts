import { describe, expect, test } from 'vitest';
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

import { expect, test } from 'vitest';
import { signatureSearch } from '../../src/catalog/search/search.ts';
import { classify } from '../../src/classifier/index.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { searchedEntry } from '../../src/catalog/search/searched-entry.ts';
import { queries } from './queries.ts';
import { content, rules } from './real.ts';

const sdks = observedSdks(content.sdks, content.observations);
const entries = content.entries.map((entry) => searchedEntry(entry, sdks));
const { search } = signatureSearch(entries, {
  classify: (text) => classify(text, rules),
  providers: [...rules.providers.values()],
});

test.each(queries)('“%s” finds %s first', (query, id) => {
  expect(search(query)[0]).toBe(id);
});

test.each(['', '   ', 'zzzzqqq', '_'])('“%s” finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

test('a status asked for alone gives all of its errors and no other', () => {
  const wanted = entries.filter(({ statuses }) => statuses.includes(429)).map(({ id }) => id);
  expect(search('status code 429').toSorted()).toEqual(wanted);
});

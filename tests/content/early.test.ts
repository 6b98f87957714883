import { expect, test } from 'vitest';
import { indexOf } from '../../src/catalog/outputs/documents.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { earlyIndex, earlySearch, piecesFor } from '../../src/catalog/search/early.ts';
import { queries } from './queries.ts';
import { content, rules } from './real.ts';

const index = indexOf(
  content.entries,
  observedSdks(content.sdks, content.observations),
  content.guides,
  content.statuses,
);
const { base, pieces } = earlyIndex(index, [...rules.providers.values()]);

/** What a query finds before rules and index have come: first, and how many there are; nothing where it has to wait for them. */
function early(query: string): string | undefined {
  const parts = piecesFor(query).flatMap((name) => pieces[name] ?? []);
  const wanted = earlySearch(query, base, parts, [])?.wanted ?? [];
  const whole = index.entries.filter(({ id }) => wanted.includes(id));
  const reply = earlySearch(query, base, parts, whole)?.reply;
  return reply && 'found' in reply && reply.found.covered ? reply.found.ids[0] : undefined;
}

test('before rules and index have come, a query finds what it finds with them, or waits', () => {
  const found = queries.map(([query]) => [query, early(query)] as const);
  const wrong = found.filter(([, id], at) => id !== undefined && id !== queries[at]?.[1]);
  expect(wrong).toEqual([]);
  const share = found.filter(([, id]) => id !== undefined).length / found.length;
  expect(share).toBeGreaterThan(0.8);
}, 120_000);

test('what no page may know, and what may be misspelt, waits', () => {
  for (const query of ['', '?', 'xylophone', 'qouta', 'quota xylophone']) expect(early(query)).toBeUndefined();
});

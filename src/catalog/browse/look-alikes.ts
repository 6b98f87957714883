import type { Entry } from '../entry/entry.ts';

/** Two entries that are taken for each other; the first is the one whose id comes first. */
export type Pair = [Entry, Entry];

/** Each pair of look-alikes once, in the order of their ids. */
export function lookAlikePairs(entries: Entry[]): Pair[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pairs = new Map<string, Pair>();
  for (const entry of entries)
    for (const { id } of entry.confusedWith) {
      const other = byId.get(id);
      if (!other) continue;
      const pair: Pair = entry.id < id ? [entry, other] : [other, entry];
      pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
    }
  return [...pairs.values()]
    .map((pair) => ({ pair, path: comparePath(pair[0].id, pair[1].id) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ pair }) => pair);
}

/**
 * Path of the page that sets two look-alikes side by side, whichever comes first: `/compare/<slug>-vs-<slug>/` for two of the
 * provider that the site began with, whose paths are permanent; any others with their providers before the slugs.
 */
export function comparePath(a: string, b: string): string {
  const ids = [a, b].toSorted();
  const isOfFirst = ids.every((id) => id.startsWith(`${firstProvider}/`));
  return `/compare/${ids.map((id) => (isOfFirst ? slugOf(id) : id.replace('/', '-'))).join('-vs-')}/`;
}

/** The provider whose comparisons were published when their paths did not name one. */
const firstProvider = 'openai';

/** `insufficient-quota` of `openai/insufficient-quota`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

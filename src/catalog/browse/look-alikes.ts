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
      pairs.set(comparePath(entry.id, id), pair);
    }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Path of the page that sets two look-alikes side by side, whichever comes first. */
export function comparePath(a: string, b: string): string {
  const [first, second] = [slugOf(a), slugOf(b)].toSorted();
  return `/compare/${first ?? ''}-vs-${second ?? ''}/`;
}

/** `insufficient-quota` of `openai/insufficient-quota`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

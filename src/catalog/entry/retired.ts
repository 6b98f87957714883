import type { Entry } from './entry.ts';

/** A retired entry with the active one that readers go on to. */
export interface Retirement {
  entry: Entry;
  successor: Entry;
}

/** The retired entries, each with where it leads to. */
export function retirements(entries: Entry[]): Retirement[] {
  return entries
    .filter((entry) => entry.state === 'retired')
    .map((entry) => {
      const successor = successorOf(entry, entries);
      if (!successor) throw new Error(`${entry.id}: replacedBy leads to no active entry`);
      return { entry, successor };
    });
}

/** The active entry that a retired one leads to, over any retired in between; undefined where there is none. */
export function successorOf(entry: Entry, all: Entry[]): Entry | undefined {
  const seen = new Set<string>();
  let next: Entry | undefined = entry;
  while (next?.state === 'retired' && !seen.has(next.id)) {
    seen.add(next.id);
    const { replacedBy }: Entry = next;
    next = all.find(({ id }) => id === replacedBy);
  }
  return next?.state === 'active' ? next : undefined;
}

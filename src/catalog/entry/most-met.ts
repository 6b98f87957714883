import { met } from '../../schemas/index.ts';
import type { Entry } from './entry.ts';
import { providerOf, summaryOf, type EntrySummary } from './summary.ts';

/** Summaries of entries, those that are met most often first. */
export function mostMet(entries: Entry[]): EntrySummary[] {
  return entries.map(summaryOf).toSorted(byMet);
}

/** Orders by how often something is met, what is met most often first. */
export function byMet(a: Pick<Entry, 'met'>, b: Pick<Entry, 'met'>): number {
  return met.indexOf(a.met) - met.indexOf(b.met);
}

/** Some of the entries that are met most often, of no provider more than half. */
export function mixedMostMet(entries: Entry[], most: number): EntrySummary[] {
  const pointed = new Map<string, number>();
  for (const { id } of entries.flatMap(({ confusedWith }) => confusedWith)) pointed.set(id, (pointed.get(id) ?? 0) + 1);
  // Of those met equally often first what others are most often taken for.
  const all = mostMet(entries).toSorted((a, b) => byMet(a, b) || (pointed.get(b.id) ?? 0) - (pointed.get(a.id) ?? 0));
  const taken = new Map<string, number>();
  const mixed = all.filter(({ id }) => {
    const provider = providerOf(id);
    taken.set(provider, (taken.get(provider) ?? 0) + 1);
    return (taken.get(provider) ?? 0) <= most / 2;
  });
  return [...mixed, ...all.filter((entry) => !mixed.includes(entry))].slice(0, most);
}

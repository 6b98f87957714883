import { met } from '../../schemas/index.ts';
import type { Entry } from './entry.ts';
import { summaryOf, type EntrySummary } from './summary.ts';

/** Summaries of entries, those that are met most often first. */
export function mostMet(entries: Entry[]): EntrySummary[] {
  return entries.map(summaryOf).toSorted(byMet);
}

/** Orders by how often something is met, what is met most often first. */
export function byMet(a: Pick<Entry, 'met'>, b: Pick<Entry, 'met'>): number {
  return met.indexOf(a.met) - met.indexOf(b.met);
}

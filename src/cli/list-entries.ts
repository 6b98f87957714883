import { providerOf } from '../catalog/entry/summary.ts';
import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import type { Catalogue } from './catalogue.ts';

/** By what a list is narrowed; what is left out does not narrow it. */
export interface ListFilter {
  provider?: string | undefined;
  kind?: string | undefined;
  verdict?: string | undefined;
  status?: number | undefined;
}

/** Entries by provider, kind, verdict and status, those that people report most often first. */
export function listEntries({ entries }: Catalogue, { provider, kind, verdict, status }: ListFilter): SearchedEntry[] {
  return entries
    .filter(
      (entry) =>
        (provider === undefined || providerOf(entry.id) === provider) &&
        (kind === undefined || entry.kind === kind) &&
        (verdict === undefined || entry.verdict === verdict) &&
        (status === undefined || entry.statuses.includes(status)),
    )
    .toSorted((a, b) => order.indexOf(a.met) - order.indexOf(b.met) || (a.id < b.id ? -1 : 1));
}

const order: SearchedEntry['met'][] = ['often', 'sometimes', 'seldom'];

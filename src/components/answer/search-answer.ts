import { fits, type Filters } from '../../catalog/search/filters.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { statusOf } from '../../catalog/search/status-query.ts';
import type { Engine } from './engine.ts';

/** The entries that a query means, best first; all that have the chosen values where there is no query. */
export function entriesFor(query: string, filters: Filters, engine: Engine): SearchedEntry[] {
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const found =
    query === '' ? (isFiltered ? engine.entries : []) : engine.search(query).flatMap((id) => engine.entry(id) ?? []);
  return found.filter((entry) => fits(entry, filters));
}

/** The page of the status that a query asks for and nothing else, where some entry has that status. */
export function statusPage(query: string, { entries }: Engine): { url: string; title: string } | undefined {
  const status = statusOf(query);
  if (status === undefined || !entries.some(({ statuses }) => statuses.includes(status))) return undefined;
  return { url: `/statuses/${String(status)}/`, title: `All errors with HTTP ${String(status)}` };
}

/**
 * Attributes of a link to the search page for a query. It is not fetched ahead: what was typed leaves the browser when the reader
 * follows the link, not before.
 */
export function searchLink(query: string): Record<string, string> {
  return { href: `/search/?${new URLSearchParams({ q: query }).toString()}`, 'data-astro-prefetch': 'false' };
}

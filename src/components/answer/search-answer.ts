import { searchPath, type Reply } from '../../catalog/search/decide.ts';
import { fits, type Filters } from '../../catalog/search/filters.ts';
import type { Found } from '../../catalog/search/search.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import type { Shown } from './early.ts';
import type { Engine } from './engine.ts';

/** What a reply found; of a diagnosis its entries, which are nearest only where none was identified. */
export function foundBy(query: string, reply: Reply, engine: Pick<Engine, 'look'>): Found {
  if (reply.is === 'nothing' || reply.is === 'log') return { ids: [], covered: true, shared: () => [] };
  if (reply.is !== 'diagnosis') return reply.found;
  const { outcome, entries } = reply.diagnosis;
  const looked = engine.look(query, reply.diagnosis);
  const told = entries.map(({ id }) => id);
  return {
    ids: [...told, ...looked.ids.filter((id) => !told.includes(id))],
    covered: outcome === 'identified' || outcome === 'ambiguous',
    shared: looked.shared,
  };
}

/** The entries that a query means, best first, as far as they have the chosen values; all that have them where there is no query. */
export function entriesFor(query: string, filters: Filters, found: Found, engine: Shown): SearchedEntry[] {
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const all = query === '' ? (isFiltered ? engine.entries : []) : found.ids.flatMap((id) => engine.entry(id) ?? []);
  return all.filter((entry) => fits(entry, filters));
}

/**
 * Attributes of a link to the search page for a query. It is not fetched ahead: what was typed leaves the browser when the reader
 * follows the link, not before.
 */
export function searchLink(query: string): Record<string, string> {
  return { href: searchPath(query), 'data-astro-prefetch': 'false' };
}

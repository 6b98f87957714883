import { signatureSearch } from '../catalog/search.ts';
import type { SearchedEntry } from '../catalog/searched-entry.ts';
import { compileRules } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';

/** The entries that a query means, best first; the hits of the site's box. */
export function searchEntries({ entries, rules }: Catalogue, query: string): SearchedEntry[] {
  const ids = signatureSearch(entries, compileRules(rules)).search(query);
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}

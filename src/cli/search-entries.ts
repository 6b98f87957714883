import { signatureSearch, type SignatureSearch } from '../catalog/search/search.ts';
import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import { compileRules } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';

/** The entries that a query means, best first; the hits of the site's box. */
export function searchEntries(catalogue: Catalogue, query: string): SearchedEntry[] {
  const { entries, rules } = catalogue;
  const prepared = searches.get(catalogue) ?? signatureSearch(entries, compileRules(rules));
  searches.set(catalogue, prepared);
  return prepared.search(query).flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}

/** Made once per catalogue: the MCP server answers many queries. */
const searches = new WeakMap<Catalogue, SignatureSearch>();

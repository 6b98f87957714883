import { signatureSearch, type Found, type SignatureSearch } from '../catalog/search/search.ts';
import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import { classify, compileRules, type CompiledRules } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';

/** What a query found. */
export interface SearchResult {
  /** Best first; the hits of the site's box. */
  entries: SearchedEntry[];
  /** Whether the first of them is about the query; where not, they are only the nearest. */
  covered: boolean;
  /** Words of the query that an entry shares. */
  shared: Found['shared'];
}

/** The entries that a query means, best first. */
export function searchEntries(catalogue: Catalogue, query: string): SearchResult {
  const { entries, rules } = catalogue;
  const prepared = searches.get(catalogue) ?? preparedSearch(entries, compileRules(rules));
  searches.set(catalogue, prepared);
  const { ids, covered, shared } = prepared.look(query);
  return { entries: ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []), covered, shared };
}

function preparedSearch(entries: SearchedEntry[], rules: CompiledRules): SignatureSearch {
  return signatureSearch(entries, {
    classify: (text) => classify(text, rules),
    providers: [...rules.providers.values()],
  });
}

/** The first sentence where nothing covers a query, in the words of the site. */
export function noPage(query: string, hasNear: boolean): string {
  return `No page for this yet. No page is about “${query}”.${hasNear ? ' What follows is near to it by some of its words.' : ''}`;
}

/** Entries that are shown where they are only near. */
export const mostNear = 4;

/** Made once per catalogue: the MCP server answers many queries. */
const searches = new WeakMap<Catalogue, SignatureSearch>();

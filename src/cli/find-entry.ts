import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import type { Catalogue } from './catalogue.ts';
import { searchEntries } from './search-entries.ts';

/** The entry of an id, with or without its provider, or a sentence that names those that may be meant. */
export function findEntry(
  catalogue: Catalogue,
  wanted: string,
): { entry: SearchedEntry; message?: never } | { entry?: never; message: string } {
  const entry = catalogue.entries.find(({ id }) => id === wanted || id.split('/')[1] === wanted);
  if (entry) return { entry };
  const near = searchEntries(catalogue, wanted.slice(0, 200)).entries.slice(0, 3);
  const hint = near.length > 0 ? `Near to it: ${near.map(({ id }) => id).join(', ')}.` : 'Search finds ids.';
  return { message: `There is no entry ${JSON.stringify(wanted.slice(0, 200))}. ${hint}` };
}

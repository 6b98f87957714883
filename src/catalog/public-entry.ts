import type { Entry } from './entry.ts';
import { entryPath } from './summary.ts';

export interface PublicEntryProps extends Record<string, unknown> {
  entry: Entry;
}

/** An entry as `/errors/<id>.json` serves it: the whole front matter, the prose as Markdown, samples and fixes with their text. */
export function publicEntry({ body, provider, wire: _, ...entry }: Entry) {
  return { ...entry, provider, url: entryPath(entry.id), prose: body.trim() };
}

import { formatVersion, type EntryDocument } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { entryPath } from '../entry/summary.ts';

/** An entry as `/errors/<id>.json` serves it: the whole front matter, the prose as Markdown, samples and fixes with their text. */
export function publicEntry({ body, wire: _, ...entry }: Entry): EntryDocument {
  return { version: formatVersion, ...entry, url: entryPath(entry.id), prose: body.trim() };
}

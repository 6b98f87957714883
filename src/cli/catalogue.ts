import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import type { RuleSet } from '../classifier/index.ts';

/** What the command works on, wherever it was read from. */
export interface Catalogue {
  version: string;
  rules: RuleSet;
  /** Address of the site, where it is known. */
  site: string | undefined;
  /** The active entries, by id. */
  entries: SearchedEntry[];
  /** The whole entry as Markdown; undefined where there is none of that id. */
  page: (id: string) => string | undefined;
}

import { readFileSync } from 'node:fs';
import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import type { RuleSet } from '../classifier/index.ts';
import type { Catalogue } from '../cli/catalogue.ts';

/** Reads the catalogue from the files that `scripts/package.ts` lays beside the built command. */
export function readPackage(): Catalogue {
  const { version } = readJson('../package.json') as { version: string };
  const { entries, site } = readJson('entries.json') as { entries: SearchedEntry[]; site?: string };
  return {
    version,
    site,
    rules: readJson('rules.json') as RuleSet,
    entries,
    page: (id) => (entries.some((entry) => entry.id === id) ? readText(`entries/${id}.md`) : undefined),
  };
}

function readJson(name: string): unknown {
  return JSON.parse(readText(name));
}

function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

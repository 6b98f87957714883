import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryMarkdown } from '../catalog/outputs/entry-markdown.ts';
import { observedSdks } from '../catalog/observed/observed-sdks.ts';
import { formatProblems } from '../catalog/reading/problem.ts';
import { readContent } from '../catalog/reading/read-content.ts';
import { rulesOf } from '../catalog/outputs/rules.ts';
import { searchedEntry } from '../catalog/search/searched-entry.ts';
import type { Catalogue } from './catalogue.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the catalogue from `content/`.
 *
 * @throws where the content has problems, with all of them in the message
 */
export function readRepository(): Catalogue {
  const content = readContent(root);
  if (content.problems.length > 0) throw new Error(formatProblems(content.problems));
  const active = content.entries.filter((entry) => entry.state === 'active');
  const byId = new Map(active.map((entry) => [entry.id, entry]));
  const sdks = observedSdks(content.sdks, content.observations);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    site: process.env.SITE_URL,
    rules: rulesOf(content.entries, content.providers),
    entries: active.map((entry) => searchedEntry(entry, sdks)),
    page: (id) => {
      const entry = byId.get(id);
      const area = content.areas.find((candidate) => candidate.id === entry?.area);
      return entry && area && entryMarkdown(entry, { byId, area, sdks, site: process.env.SITE_URL });
    },
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, Entry } from '../entry/entry.ts';

/** What stands beside the `index.mdx` of an entry. */
export function entryFiles(root: string, id: string): Pick<Entry, 'samples' | 'fixFiles' | 'wire'> {
  const folder = `content/errors/${id}`;
  return {
    samples: readFiles(root, `${folder}/samples`),
    fixFiles: readFiles(root, `${folder}/fixes`),
    wire: readFiles(root, `${folder}/wire`),
  };
}

/** The programs of a guide. */
export function guideFiles(root: string, guide: string): ContentFile[] {
  return readFiles(root, `content/guides/${guide}`).filter(({ name }) => !name.endsWith('.yaml'));
}

/** The files of a folder with their text, by name; none if there is no such folder. */
export function readFiles(root: string, folder: string): ContentFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => ({ name: item.name, text: readFileSync(join(path, item.name), 'utf8') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

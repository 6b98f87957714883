import type { Dirent } from 'node:fs';
import { itemsOf } from './content-files.ts';
import type { Problem } from './problem.ts';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const words = 'lower-case words joined by hyphens';
const program = `${name}\\.(?:py|ts|go|java|sh)`;

/** What each folder of `content/` holds; `*` stands for any name. What is not in here is read by nothing. */
const places: Record<string, { files?: string; folders?: string; says: string }> = {
  errors: { folders: name, says: 'a folder for each provider and nothing else' },
  'errors/*': { folders: name, says: `a folder for each entry, its name in ${words}, and nothing else` },
  'errors/*/*': { files: 'index\\.mdx', folders: 'samples|fixes|wire', says: 'index.mdx, samples/, fixes/ and wire/' },
  'errors/*/*/samples': {
    files: `${name}\\.(?:json|txt|sse|http)`,
    says: `samples: ${words}, then .json, .txt, .sse or .http`,
  },
  'errors/*/*/fixes': { files: program, says: `programs: ${words}, then .py, .ts, .go, .java or .sh` },
  'errors/*/*/wire': { files: `${name}\\.yaml`, says: `wire cases: ${words}, then .yaml` },
  guides: {
    files: `${name}\\.yaml`,
    folders: name,
    says: `guides: ${words}, then .yaml, and a folder for the programs of one`,
  },
  'guides/*': { files: `runs\\.yaml|${program}`, folders: 'wire', says: 'runs.yaml, programs and wire/' },
  'guides/*/wire': { files: `${name}\\.yaml`, says: `wire cases: ${words}, then .yaml` },
  providers: { files: `${name}\\.yaml`, says: `providers: ${words}, then .yaml` },
  sdks: { files: `${name}\\.yaml`, says: `SDKs: ${words}, then .yaml` },
  statuses: { files: '[1-5]\\d\\d\\.yaml', says: 'HTTP statuses, such as 429.yaml' },
  cases: { files: `${name}\\.yaml`, folders: name, says: `wire cases: ${words}, then .yaml, or folders of them` },
  'cases/*': { files: `${name}\\.yaml`, says: `wire cases: ${words}, then .yaml` },
  observations: { files: `${name}\\.json`, says: 'what the laboratory writes: <sdk>.json' },
};

/** Tells what stands in `content/` where nothing reads it, or is a link or a folder where a file is expected. */
export function checkPlaces(root: string): Problem[] {
  const problems: Problem[] = [];
  for (const place of Object.keys(places).filter((path) => !path.includes('/'))) visit(place, place);
  return problems;

  function visit(folder: string, place: string): void {
    const { files, folders, says } = places[place] ?? { says: 'nothing' };
    for (const item of itemsOf(root, `content/${folder}`, (problem) => problems.push(problem))) {
      const path = `${folder}/${item.name}`;
      const fits = (pattern?: string) => pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(item.name);
      if (item.isDirectory() && fits(folders)) visit(path, placeBelow(place, item.name));
      else if (!(item.isFile() && fits(files)))
        problems.push({
          file: `content/${path}`,
          path: '',
          expected: `${advice(item, fits(files))}; content/${folder}/ holds ${says}`,
        });
    }
  }
}

function placeBelow(place: string, folder: string): string {
  return `${place}/${folder}` in places ? `${place}/${folder}` : `${place}/*`;
}

function advice(item: Dirent, isKnown: boolean): string {
  if (item.isSymbolicLink()) return 'a file of its own, not a link: copy here what it leads to';
  if (item.isDirectory() && isKnown) return 'a file, not a folder';
  return 'another name or place: nothing reads this';
}

import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, Entry } from '../entry/entry.ts';
import { readProgram, type Program } from '../entry/program.ts';
import type { Problem } from './problem.ts';
import { readText, reasonOf } from './read-text.ts';

/** Takes note of a problem. Where the content has been checked before, nobody needs to. */
type Tell = (problem: Problem) => void;
const toNobody: Tell = () => undefined;

/** The file of an entry's front matter and prose. */
export function fileOf(id: string): string {
  return `content/errors/${id}/index.mdx`;
}

/** What stands beside the `index.mdx` of an entry. */
export function entryFiles(root: string, id: string, tell = toNobody): Pick<Entry, 'samples' | 'fixFiles' | 'wire'> {
  const folder = `content/errors/${id}`;
  return {
    samples: readFiles(root, `${folder}/samples`, tell),
    fixFiles: programsIn(root, `${folder}/fixes`, tell),
    wire: readFiles(root, `${folder}/wire`, tell),
  };
}

function programsIn(root: string, folder: string, tell: Tell): Program[] {
  return readFiles(root, folder, tell).map((file) => {
    const { program, problems } = readProgram(file);
    for (const { line, expected } of problems)
      tell({ file: `${folder}/${file.name}`, path: line > 0 ? `line ${line}` : '', expected });
    return program;
  });
}

/** The programs of a guide. */
export function guideFiles(root: string, guide: string, tell = toNobody): ContentFile[] {
  return readFiles(root, `content/guides/${guide}`, tell).filter(({ name }) => !name.endsWith('.yaml'));
}

/** The files of a folder with their text, by name; none if there is no such folder. One that cannot be read is told and left out. */
export function readFiles(root: string, folder: string, tell = toNobody): ContentFile[] {
  return itemsOf(root, folder, tell)
    .filter((item) => item.isFile())
    .flatMap(({ name }) => {
      const text = readText(root, `${folder}/${name}`, tell);
      return text === undefined ? [] : [{ name, text }];
    });
}

/** What a folder holds, by name, without hidden files; nothing if there is no such folder. */
export function itemsOf(root: string, folder: string, tell = toNobody): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'ENOENT') tell({ file: folder, path: '', expected: `a folder that can be read (${reason})` });
    return [];
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  area,
  entry,
  guide,
  guideRuns,
  observations,
  provider,
  sdk,
  status,
  wireCase,
  type Area,
  type Guide,
  type GuideRun,
  type Observations,
  type Provider,
  type Sdk,
  type Status,
  type WireCase,
} from '../../schemas/index.ts';
import type { ContentFile, Entry } from '../entry/entry.ts';
import { checkEntryFiles } from './check-entry-files.ts';
import { checkPlaces } from './check-places.ts';
import { entryFiles, guideFiles, itemsOf, readFiles } from './content-files.ts';
import { parseText, type Source } from './parse-text.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** Everything under `content/`, with what is wrong in it. */
export interface Content {
  /** Ids of all entry folders, those of broken entries too, which `entries` leaves out. */
  ids: string[];
  entries: Entry[];
  areas: Area[];
  providers: (Provider & { id: string })[];
  sdks: (Sdk & { id: string })[];
  guides: (Guide & { id: string })[];
  statuses: (Status & { id: string })[];
  /** Programs of the guides that have some, with the runs that prove them. */
  programs: GuidePrograms[];
  /** The general cases of the laboratory; those of an entry are in its `wire`. */
  cases: (WireCase & { id: string })[];
  observations: Observations[];
  problems: Problem[];
}

export interface GuidePrograms {
  guide: string;
  files: ContentFile[];
  runs: GuideRun[];
}

/**
 * Reads `content/` from disk, for everything that runs without Astro: checks, tests, the command.
 * Broken files are left out of the lists and told in `problems`, first what breaks most; nothing is thrown for them.
 *
 * @param root folder that holds `content/`
 */
export function readContent(root: string): Content {
  const problems = checkPlaces(root);
  const tell = (problem: Problem) => {
    // What is in the wrong place cannot be read either: told once.
    if (!problems.some(({ file }) => file === problem.file && problem.path === '')) problems.push(problem);
  };
  const folder = <Out extends object>(name: string, schema: z.ZodType<Out>) =>
    readFolder(root, `content/${name}`, schema, tell);
  const ids = entryFolders(root);
  const entries = ids.flatMap((id) => readEntry(root, id, tell) ?? []);
  if (entries.length === 0 && problems.length === 0)
    tell({ file: 'content/errors/', path: '', expected: 'at least one entry; run `npm run new -- <provider>/<slug>`' });
  return {
    ids,
    entries,
    areas: readOne(root, 'content/areas.yaml', z.array(area), tell) ?? [],
    providers: folder('providers', provider),
    sdks: folder('sdks', sdk),
    guides: folder('guides', guide),
    statuses: folder('statuses', status),
    programs: foldersIn(root, 'content/guides').map((name) => readPrograms(root, name, tell)),
    cases: foldersIn(root, 'content/cases').flatMap((name) =>
      folder(`cases/${name}`, wireCase).map((item) => ({ ...item, id: `general/${name}/${item.id}` })),
    ),
    observations: folder('observations', observations),
    problems,
  };
}

/** Takes note of a problem. */
type Tell = (problem: Problem) => void;

/** The YAML or JSON files of a folder, each with its name as `id`. */
function readFolder<Out extends object>(
  root: string,
  folder: string,
  schema: z.ZodType<Out>,
  tell: Tell,
): (Out & { id: string })[] {
  return (
    readFiles(root, folder, tell)
      .flatMap(({ name, text }) => {
        const data = parseText({ file: `${folder}/${name}`, text }, schema, tell);
        return data ? [{ ...data, id: name.replace(/\.(yaml|json)$/, '') }] : [];
      })
      // As the site has them: `a` comes before `a-b`, though `a.yaml` comes behind `a-b.yaml`.
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  );
}

function readOne<Out>(root: string, file: string, schema: z.ZodType<Out>, tell: Tell): Out | undefined {
  if (!existsSync(join(root, file))) {
    tell({ file, path: '', expected: 'this file to exist' });
    return undefined;
  }
  const text = readText(root, file, tell);
  return text === undefined ? undefined : parseText({ file, text }, schema, tell);
}

function readEntry(root: string, id: string, tell: Tell): Entry | undefined {
  const breaking: Problem[] = [];
  const breaks: Tell = (problem) => breaking.push(problem);
  const folder = `content/errors/${id}`;
  const page = readPage(root, `${folder}/index.mdx`, breaks);
  const data = page && parseText(page.frontMatter, entry, breaks);
  const files = entryFiles(root, id, breaks);
  for (const { name, text } of files.wire) parseText({ file: `${folder}/wire/${name}`, text }, wireCase, breaks);
  breaking.forEach(tell);
  checkEntryFiles(id, page ? [{ name: 'index.mdx', text: page.text }] : [], files).forEach(tell);
  if (!data || breaking.length > 0) return undefined;
  return { ...data, id, provider: id.slice(0, id.indexOf('/')), body: page.body, ...files };
}

/** An `index.mdx` in its two parts. */
function readPage(root: string, file: string, tell: Tell) {
  if (!existsSync(join(root, file))) {
    tell({ file, path: '', expected: 'an index.mdx in every entry folder; `npm run new` makes one' });
    return undefined;
  }
  const text = readText(root, file, tell);
  if (text === undefined) return undefined;
  const [, yaml = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  if (yaml === '') {
    tell({ file, path: '', expected: 'front matter between two lines of ---', snippet: '---\ntitle: …\n---' });
    return undefined;
  }
  const frontMatter: Source = { file, text: yaml, firstLine: 2 };
  return { text, frontMatter, body };
}

/** The folder of a guide: its programs, and what the laboratory is to see them do. */
function readPrograms(root: string, name: string, tell: Tell): GuidePrograms {
  const folder = `content/guides/${name}`;
  for (const { name: file, text } of readFiles(root, `${folder}/wire`, tell))
    parseText({ file: `${folder}/wire/${file}`, text }, wireCase, tell);
  return {
    guide: name,
    files: guideFiles(root, name, tell),
    runs: readOne(root, `${folder}/runs.yaml`, guideRuns, tell)?.runs ?? [],
  };
}

function entryFolders(root: string): string[] {
  return foldersIn(root, 'content/errors').flatMap((name) =>
    foldersIn(root, `content/errors/${name}`).map((slug) => `${name}/${slug}`),
  );
}

function foldersIn(root: string, folder: string): string[] {
  return itemsOf(root, folder)
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);
}

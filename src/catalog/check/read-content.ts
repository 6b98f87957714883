import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
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
import { entryFiles, guideFiles, readFiles } from './content-files.ts';
import type { ContentFile, Entry } from '../entry/entry.ts';
import { problemsOf, type Problem } from './problem.ts';

/** Everything under `content/`, with what is wrong in it. */
export interface Content {
  /** Ids of all entry folders, those of broken entries too. */
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
 * Broken files are left out of the lists and told in `problems`; nothing is thrown for them.
 *
 * @param root folder that holds `content/`
 */
export function readContent(root: string): Content {
  const problems: Problem[] = [];
  const ids = entryFolders(root);
  const entries = ids.flatMap((id) => readEntry(root, id, problems) ?? []);
  if (entries.length === 0 && problems.length === 0)
    problems.push({
      file: 'content/errors/',
      path: '',
      expected: 'at least one entry; run `npm run new -- openai/<slug>`',
    });
  const areas = parseYaml(root, 'content/areas.yaml', z.array(area), problems) ?? [];
  return {
    ids,
    entries,
    areas,
    providers: readFolder(root, 'content/providers', provider, problems),
    sdks: readFolder(root, 'content/sdks', sdk, problems),
    guides: readFolder(root, 'content/guides', guide, problems),
    statuses: readFolder(root, 'content/statuses', status, problems),
    programs: folders(join(root, 'content/guides')).map((name) => readPrograms(root, name, problems)),
    cases: folders(join(root, 'content/cases')).flatMap((name) =>
      readFolder(root, `content/cases/${name}`, wireCase, problems).map((item) => ({
        ...item,
        id: `general/${name}/${item.id}`,
      })),
    ),
    observations: readFolder(root, 'content/observations', observations, problems),
    problems,
  };
}

/** The YAML or JSON files of a folder, each with its name as `id`. */
function readFolder<Out extends object>(
  root: string,
  folder: string,
  schema: z.ZodType<Out>,
  problems: Problem[],
): (Out & { id: string })[] {
  return readFiles(root, folder).flatMap(({ name, text }) => {
    const data = parseText(text, `${folder}/${name}`, schema, problems);
    return data ? [{ ...data, id: name.replace(/\.(yaml|json)$/, '') }] : [];
  });
}

function entryFolders(root: string): string[] {
  const base = join(root, 'content/errors');
  return folders(base).flatMap((name) => folders(join(base, name)).map((slug) => `${name}/${slug}`));
}

function readEntry(root: string, id: string, problems: Problem[]): Entry | undefined {
  const folder = `content/errors/${id}`;
  const file = `${folder}/index.mdx`;
  if (!existsSync(join(root, file))) {
    problems.push({ file, path: '', expected: 'an index.mdx in every entry folder; `npm run new` makes one' });
    return undefined;
  }
  const split = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(readFileSync(join(root, file), 'utf8'));
  if (!split) {
    problems.push({ file, path: '', expected: 'front matter between two lines of ---', snippet: '---\ntitle: …\n---' });
    return undefined;
  }
  const data = parseText(split[1] ?? '', file, entry, problems);
  const files = entryFiles(root, id);
  for (const { name, text } of files.wire) parseText(text, `${folder}/wire/${name}`, wireCase, problems);
  if (!data) return undefined;
  return {
    ...data,
    id,
    provider: id.slice(0, id.indexOf('/')),
    body: split[2] ?? '',
    ...files,
  };
}

/** The folder of a guide: its programs, and what the laboratory is to see them do. */
function readPrograms(root: string, guide: string, problems: Problem[]): GuidePrograms {
  const folder = `content/guides/${guide}`;
  return {
    guide,
    files: guideFiles(root, guide),
    runs: parseYaml(root, `${folder}/runs.yaml`, guideRuns, problems)?.runs ?? [],
  };
}

function parseYaml<Out>(root: string, file: string, schema: z.ZodType<Out>, problems: Problem[]): Out | undefined {
  if (!existsSync(join(root, file))) {
    problems.push({ file, path: '', expected: 'this file to exist' });
    return undefined;
  }
  return parseText(readFileSync(join(root, file), 'utf8'), file, schema, problems);
}

function parseText<Out>(text: string, file: string, schema: z.ZodType<Out>, problems: Problem[]): Out | undefined {
  let data: unknown;
  try {
    data = file.endsWith('.json') ? JSON.parse(text) : load(text);
  } catch (error) {
    problems.push(syntaxProblem(file, error));
    return undefined;
  }
  const result = schema.safeParse(data);
  if (!result.success) problems.push(...problemsOf(schema, result.error, file));
  return result.data;
}

function syntaxProblem(file: string, error: unknown): Problem {
  if (error instanceof SyntaxError) return { file, path: '', expected: `valid JSON (${error.message})` };
  if (!(error instanceof YAMLException)) throw error;
  return {
    file,
    path: `line ${String(error.mark.line + 1)} of the YAML`,
    expected: `valid YAML (${error.reason})`,
    snippet: "title: 'Quote a value that holds a colon, a # or a leading quote'",
  };
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .toSorted();
}

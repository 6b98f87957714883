import { parseArgs } from 'node:util';
import { classificationOf } from '../catalog/outputs/classification.ts';
import { classify, compileRules } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';
import { findEntry } from './find-entry.ts';
import { describeDiagnosis, diagnosisLine } from './print.ts';
import { readText } from './read-text.ts';
import { searchEntries } from './search-entries.ts';

const usage = `errata: says which LLM API error a text is

  errata classify [FILE...]        classify each file, or standard input
  errata classify --json [FILE...] print the whole diagnosis, one JSON object a text
  errata classify --jsonl FILE     read {"id","text"} lines, print one result line each
  errata search "QUERY" [--json]   entries for a code, a class or a part of a message, best first
  errata read ID [--json]          an entry as Markdown, or its summary as JSON
  errata mcp                       serve classify, search and read_entry to an MCP client, over stdio
  errata --version

Exit codes: 0 answered, also where nothing was recognized; 1 there is no such entry; 2 wrong usage, or a file that cannot be read to its end.
The other files are answered all the same.`;

/**
 * Runs one command line and prints what it answers.
 *
 * @param args what stands behind the program's name
 * @param load reads the catalogue; called only by commands that need it
 * @returns the exit code: 0, 1 or 2, as the usage says
 */
export async function run(args: string[], load: () => Catalogue): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  const json = values.json === true;
  try {
    if (values.help) return print(usage);
    if (values.version) return print(load().version);
    if (command === 'classify') return runClassify(load(), rest, json, values.jsonl);
    if (command === 'search' && rest.length > 0) return runSearch(load(), rest.join(' '), json);
    if (command === 'read' && rest[0] !== undefined) return runRead(load(), rest[0], json);
    if (command === 'mcp') {
      // Loaded here only: it is most of the package, and no other command needs it.
      const { serve } = await import('./mcp.ts');
      await serve(load());
      return 0;
    }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  return fail(usage);
}

function runClassify(
  { rules: set, entries, site }: Catalogue,
  files: string[],
  json: boolean,
  jsonl: string | undefined,
): number {
  const rules = compileRules(set);
  let code = 0;
  /** Reads a file; what is wrong with it is told, and is no reason to leave out the next. */
  const textOf = (file: string): string | undefined => {
    try {
      const { text, problem } = readText(file);
      if (problem !== undefined) code = fail(problem);
      return text;
    } catch (error) {
      code = fail(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  if (jsonl !== undefined) {
    for (const line of readLines(jsonl, textOf(jsonl) ?? '')) {
      if ('problem' in line) code = fail(line.problem);
      else print(JSON.stringify(diagnosisLine(line.id, classify(line.text, rules))));
    }
    return code;
  }
  for (const file of files.length > 0 ? files : ['-']) {
    const text = textOf(file);
    if (text === undefined) continue;
    const diagnosis = classify(text, rules);
    if (files.length > 1 && !json) print(`== ${file}`);
    print(
      json
        ? JSON.stringify({ ...diagnosis, ...classificationOf(diagnosis, entries, site) })
        : describeDiagnosis(diagnosis),
    );
  }
  return code;
}

function runSearch(catalogue: Catalogue, query: string, json: boolean): number {
  const found = searchEntries(catalogue, query);
  if (json) return print(JSON.stringify(found.map(({ id }) => id)));
  if (found.length === 0) return print(`No entry for “${query}”.`);
  return print(found.map(({ id, title }) => `${id}  ${title}`).join('\n'));
}

function runRead(catalogue: Catalogue, wanted: string, json: boolean): number {
  const { entry, message } = findEntry(catalogue, wanted);
  if (!entry) return fail(message, 1);
  return print(json ? JSON.stringify(entry) : (catalogue.page(entry.id) ?? ''));
}

/** What stands in each line of a file, or what is wrong with the line. */
function readLines(file: string, content: string): ({ id: string; text: string } | { problem: string })[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const where = `${file}, line ${String(index + 1)}`;
      let row: unknown;
      try {
        row = JSON.parse(line);
      } catch {
        return { problem: `${where}: not JSON; expected {"id": "…", "text": "…"}` };
      }
      const { id, text } = (row ?? {}) as { id?: unknown; text?: unknown };
      if (typeof text !== 'string') return { problem: `${where}: expected {"id": "…", "text": "…"}` };
      return { id: typeof id === 'string' ? id : `line ${index + 1}`, text };
    });
}

function print(text: string): 0 {
  console.log(text);
  return 0;
}

function fail(message: string, code = 2): number {
  console.error(message);
  return code;
}

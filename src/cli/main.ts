// npm run -s errata -- classify [FILE...] [--json] | classify --jsonl FILE | search "QUERY" [--json]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../catalog/read-content.ts';
import { rulesOf } from '../catalog/rules.ts';
import { signatureSearch } from '../catalog/search.ts';
import { summaryOf } from '../catalog/summary.ts';
import { formatProblems } from '../catalog/problem.ts';
import { classify, compileRules } from '../classifier/index.ts';
import { describeDiagnosis, diagnosisLine } from './print.ts';

const usage = `errata: says which LLM API error a text is

  errata classify [FILE...]        classify each file, or standard input
  errata classify --json [FILE...] print the whole diagnosis, one JSON object a text
  errata classify --jsonl FILE     read {"id","text"} lines, print one result line each
  errata search "QUERY" [--json]   entries for a code, a class or a part of a message, best first`;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  try {
    if (command === 'classify') return runClassify(rest, values.json === true, values.jsonl);
    if (command === 'search') return runSearch(rest.join(' '), values.json === true);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  return fail(usage);
}

function runClassify(files: string[], json: boolean, jsonl: string | undefined): number {
  const { rules } = load();
  if (jsonl !== undefined) {
    for (const { id, text } of readLines(jsonl)) console.log(JSON.stringify(diagnosisLine(id, classify(text, rules))));
    return 0;
  }
  for (const file of files.length > 0 ? files : ['-']) {
    const diagnosis = classify(readText(file), rules);
    if (files.length > 1 && !json) console.log(`== ${file}`);
    console.log(json ? JSON.stringify(diagnosis) : describeDiagnosis(diagnosis));
  }
  return 0;
}

function runSearch(query: string, json: boolean): number {
  const { rules, summaries } = load();
  const ids = signatureSearch(summaries, rules).search(query);
  if (json) console.log(JSON.stringify(ids));
  else if (ids.length === 0) console.log(`No entry for “${query}”.`);
  else for (const id of ids) console.log(`${id}  ${summaries.find((entry) => entry.id === id)?.title ?? ''}`);
  return 0;
}

function load() {
  const content = readContent(fileURLToPath(new URL('../..', import.meta.url)));
  if (content.problems.length > 0) throw new Error(formatProblems(content.problems));
  return {
    rules: compileRules(rulesOf(content.entries, content.providers)),
    summaries: content.entries.map(summaryOf),
  };
}

function readText(file: string): string {
  return readFileSync(file === '-' ? 0 : file, 'utf8');
}

function readLines(file: string): { id: string; text: string }[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const where = `${file}, line ${String(index + 1)}`;
      let row: unknown;
      try {
        row = JSON.parse(line);
      } catch {
        throw new Error(`${where}: not JSON; expected {"id": "…", "text": "…"}`);
      }
      const { id, text } = row as { id?: unknown; text?: unknown };
      if (typeof text !== 'string') throw new Error(`${where}: expected {"id": "…", "text": "…"}`);
      return { id: typeof id === 'string' ? id : `line ${index + 1}`, text };
    });
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

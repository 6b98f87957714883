// npm run test:scale: runs examples/scale/ with two workers and compares their answers with those of one process. ClickHouse and
// Spark (700 MB) go into an ignored folder at the first run. `--installed` runs only where they are there already, `--rows N` takes
// another number of rows, `--summary FILE` writes the totals as JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../src/catalog/reading/read-content.ts';

interface Told {
  engine: string;
  rows: number;
  differ: number;
  seconds: number;
  cpu: number;
  first?: unknown[];
}

const { values } = parseArgs({
  options: {
    summary: { type: 'string' },
    rows: { type: 'string', default: '400' },
    installed: { type: 'boolean' },
    python: { type: 'string', default: 'python3' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, 'examples/.work/scale');
const python = join(work, 'bin/python');
const marker = join(work, 'requirements.txt');
const wanted = readFileSync(join(root, 'tests/scale/requirements.txt'), 'utf8');
const isInstalled = existsSync(marker) && readFileSync(marker, 'utf8') === wanted;

if (values.installed && !isInstalled)
  skip('ClickHouse and Spark are not installed; `npm run test:scale` does that, 700 MB');
if (spawnSync('java', ['-version']).status !== 0) skip('Spark needs Java 17, and there is no Java here');
if (!isInstalled && !install()) skip('ClickHouse and Spark cannot be installed here');

const scratch = mkdtempSync(join(tmpdir(), 'errata-scale-'));
const isReady =
  run(process.execPath, ['scripts/package.ts']) &&
  run(process.execPath, ['scripts/python.ts']) &&
  run(python, ['-m', 'pip', 'install', '--quiet', '--force-reinstall', '--no-deps', './python']);
if (!isReady) fail('the packages could not be built');
const command = join(scratch, 'errata');
writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'lib/errata.js')}" "$@"\n`, {
  mode: 0o755,
});
writeFileSync(join(scratch, 'rows.jsonl'), rows(Number(values.rows)));
const { stdout, stderr, status } = spawnSync(python, ['tests/scale/check.py', join(scratch, 'rows.jsonl'), command], {
  cwd: root,
  encoding: 'utf8',
});
if (status !== 0) fail(stderr);
const told = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Told);
for (const { engine, rows: count, differ, seconds, first = [] } of told) {
  console.log(
    `${differ === 0 ? '✓' : '✗'} ${engine}: ${String(count)} rows, ${String(differ)} differ, ${String(seconds)} s`,
  );
  for (const pair of first) console.log(`  ${JSON.stringify(pair)}`);
}
const failed = told.filter(({ differ }) => differ > 0).length + (told.length === 5 ? 0 : 1);
summarize({ passed: told.length - failed, failed });
process.exitCode = failed === 0 ? 0 : 1;

/** Lines `{"id", "text"}`, the samples of all entries again and again. */
function rows(count: number): string {
  const texts = readContent(root).entries.flatMap(({ samples }) => samples.map(({ text }) => text));
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`).join(
    '',
  );
}

function install(): boolean {
  mkdirSync(work, { recursive: true });
  const isDone =
    run(values.python, ['-m', 'venv', work]) &&
    run(python, ['-m', 'pip', 'install', '--quiet', '-r', 'tests/scale/requirements.txt', 'quickjs-ng']);
  if (isDone) writeFileSync(marker, wanted);
  return isDone;
}

function run(program: string, args: string[]): boolean {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function skip(why: string): never {
  console.log(`- examples/scale/ is not run: ${why}`);
  summarize({ passed: 0, failed: 0, skipped: true });
  process.exit();
}

function fail(why: string): never {
  console.error(why);
  summarize({ passed: 0, failed: 1 });
  process.exit(1);
}

function summarize(summary: object): void {
  if (values.summary !== undefined) writeFileSync(values.summary, JSON.stringify(summary));
}

// npm run lab: plays every wire case to real SDKs, writes what each did to content/observations/<sdk>.json, and runs every program
// of fixes/ and of the guides.
//   --check            writes nothing, compares with the committed observations and prints the differences, timing apart
//   --sdk ID           one SDK only; may be repeated
//   --case TEXT        only cases and fixes with this text in their id
//   --pin VERSION      with one --sdk: takes this version of it (or `newest`) before the run
//   --fixes, --no-fixes
//   --summary FILE     writes the totals there as JSON
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import type { PlayedCase } from '../src/catalog/observed/lab-cases.ts';
import { formatProblems } from '../src/catalog/check/problem.ts';
import { readContent } from '../src/catalog/check/read-content.ts';
import { observations, sdkIds, type Observation, type Observations, type SdkId } from '../src/schemas/index.ts';
import { caseFile, casesIn } from './cases.ts';
import { differences } from './compare.ts';
import { runBy, runProgram, type ProgramRun } from './programs.ts';
import { observe } from './observe.ts';
import { missing, runnerCommand, sdks } from './sdks.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    sdk: { type: 'string', multiple: true, default: [...sdkIds] },
    case: { type: 'string', default: '' },
    fixes: { type: 'boolean', default: false },
    'no-fixes': { type: 'boolean', default: false },
    pin: { type: 'string' },
    summary: { type: 'string' },
  },
});
const unknown = options.sdk.find((id) => !(sdkIds as readonly string[]).includes(id));
if (unknown) {
  console.error(`There is no SDK “${unknown}” in the laboratory. It has: ${sdkIds.join(', ')}`);
  process.exit(2);
}
if (options.pin !== undefined && options.sdk.length !== 1) {
  console.error('--pin takes one SDK at a time: add --sdk.');
  process.exit(2);
}
const chosen = options.sdk as SdkId[];
const content = readContent(root);
if (content.problems.length > 0) {
  console.error(formatProblems(content.problems));
  process.exit(1);
}
const allCases = casesIn(content);
const cases = allCases.filter(({ id }) => id.includes(options.case));
if (cases.length === 0 && !options.fixes) {
  console.error(`No case has “${options.case}” in its id.`);
  process.exit(2);
}

let passed = 0;
const failures: string[] = [];
const installed = chosen.filter(install);
// Calls wait more than they work, so some at a time; a busy machine would push them over their limits of time.
if (!options.fixes) await eachOf(installed, 2, runCases);
if (!options['no-fixes']) await runFixes();
for (const failure of failures) console.error(`\n✗ ${failure}`);
console.log(`\nlaboratory: ${passed} passed, ${failures.length} failed`);
if (options.summary) writeFileSync(options.summary, JSON.stringify({ passed, failed: failures.length }));
process.exitCode = failures.length === 0 ? 0 : 1;

/** Installs an SDK into its ignored folder; false, with one plain line, where its runtime is missing. */
function install(sdk: SdkId): boolean {
  const command = missing(sdk);
  if (command) {
    console.log(`- ${sdk}: skipped, there is no ${command} on this machine`);
    return false;
  }
  console.log(`- ${sdk}: installing`);
  for (const action of options.pin === undefined ? (['install'] as const) : (['pin', 'install'] as const)) {
    const environment = { ...process.env, VERSION: options.pin === 'newest' ? '' : (options.pin ?? '') };
    const { status } = spawnSync(...runnerCommand(root, sdk, action), { stdio: 'inherit', env: environment });
    if (status === 0) continue;
    // A registry that does not answer must not turn the tests red; npm's has just answered, or nothing would run here.
    if (options.check && sdks[sdk].kind !== 'node') console.log(`- ${sdk}: skipped, it could not be installed`);
    else failures.push(`${sdk}: could not ${action} it`);
    return false;
  }
  return true;
}

async function runCases(sdk: SdkId): Promise<void> {
  const before = committed(sdk);
  const fresh = await attempt(sdk, cases);
  if (!fresh) return;
  if (!options.check) {
    await write(sdk, before, fresh);
    passed += cases.length;
    return;
  }
  // A busy machine can push a call over a limit of time: what differs is run once more, without the other cases.
  const changed = cases.filter(({ id }) => differences(before?.cases[id], fresh[id] as Observation).length > 0);
  const again = changed.length > 0 ? ((await attempt(sdk, changed)) ?? {}) : {};
  for (const { id } of cases) {
    const now = again[id] ?? fresh[id];
    const found = now ? differences(before?.cases[id], now) : [];
    if (found.length === 0) passed += 1;
    else failures.push(`${sdk} ${id}\n    ${found.join('\n    ')}`);
  }
}

async function attempt(sdk: SdkId, some: PlayedCase[]): Promise<Record<string, Observation> | undefined> {
  let done = 0;
  try {
    const result = await observe(root, sdk, some, (id) => {
      done += 1;
      progress(`${sdk}: ${done}/${some.length} ${id}`);
    });
    progress(`${sdk}: ${some.length} cases\n`);
    return result;
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function write(sdk: SdkId, before: Observations | undefined, fresh: Record<string, Observation>): Promise<void> {
  const { status, stdout } = spawnSync(...runnerCommand(root, sdk, 'version'), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`could not read the version of ${sdk}`);
  const known = new Set(allCases.map(({ id }) => id));
  const { version, runtime, packages } = JSON.parse(stdout) as Pick<Observations, 'version' | 'runtime' | 'packages'>;
  // Cases that were not run this time stay, unless it was another version that they were run with.
  const kept = Object.entries(before?.version === version ? before.cases : {}).filter(([id]) => known.has(id));
  const all = Object.fromEntries([...kept, ...Object.entries(fresh)].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const result: Observations = {
    generated: 'Written by `npm run lab` from content/cases/ and the wire/ folders of the entries; do not edit.',
    sdk,
    version,
    runtime,
    packages,
    platform: `${process.platform} ${process.arch}`,
    date: new Date().toISOString().slice(0, 10),
    cases: all,
  };
  writeFileSync(file(sdk), await format(JSON.stringify(result), { parser: 'json', printWidth: 120 }));
}

async function runFixes(): Promise<void> {
  // Copies of the runs before this one.
  for (const sdk of installed) rmSync(`${root}/lab/.work/${sdk}/fixes`, { recursive: true, force: true });
  const fixes = content.entries.flatMap(({ id, fixes: all }) =>
    all.flatMap((fix) =>
      fix.code.map(({ file: name, wire, prints, notRun }) => ({
        name: `${id}/${name}`,
        file: `content/errors/${id}/fixes/${name}`,
        wire: wire && `content/errors/${id}/wire/${wire}`,
        prints,
        notRun,
      })),
    ),
  );
  const ofGuides = content.programs.flatMap(({ guide, files, runs }) =>
    files
      .filter(({ name }) => name.startsWith('use.'))
      .flatMap(({ name }) =>
        runs.map(({ call, case: id, prints, requests, waits }) => ({
          name: `guides/${guide}/${name} ${call} ${id}`,
          file: `content/guides/${guide}/${name}`,
          args: [call],
          wire: caseFile(id),
          prints,
          requests,
          waits,
        })),
      ),
  );
  const all: (ProgramRun & { notRun?: string | undefined })[] = [...fixes, ...ofGuides];
  await eachOf(
    all.filter(({ name }) => name.includes(options.case)),
    4,
    async (program) => {
      const sdk = runBy[extname(program.file)];
      if (program.notRun) console.log(`- ${program.name}: not run, ${program.notRun}`);
      else if (sdk && !installed.includes(sdk)) console.log(`- ${program.name}: skipped, it needs ${sdk}`);
      else {
        const wrong = await runProgram(root, program);
        progress(`${wrong ? '✗' : '✓'} ${program.name}\n`);
        if (wrong) failures.push(`${program.name}: ${wrong}`);
        else passed += 1;
      }
    },
  );
}

/** Does the work for every item, some at a time. */
async function eachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

function committed(sdk: SdkId): Observations | undefined {
  return existsSync(file(sdk)) ? observations.parse(JSON.parse(readFileSync(file(sdk), 'utf8'))) : undefined;
}

function file(sdk: SdkId): string {
  return `${root}/content/observations/${sdk}.json`;
}

/** One line that is written over on a terminal; elsewhere only whole lines are printed. */
function progress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${line}`);
  else if (line.endsWith('\n')) process.stdout.write(line);
}

// npm run fuzz -- [--cases N] [--from SEED] [--minutes M]: looks for texts that break the classifier, round by round, and says how
// many cases it ran. A round is found again by its seed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, endWithUsage } from './support/arguments.ts';

const usage = `usage: npm run fuzz -- [--cases N] [--from SEED] [--minutes M]

  --cases N    stops after the round with which N cases have been run; 1,000,000 if nothing is said
  --from SEED  the seed of the first round; the next has the next, so that a later run goes on where this one ends; 1 if nothing is said
  --minutes M  stops before M minutes are over, whatever was run`;
const options = { cases: { type: 'string' }, from: { type: 'string' }, minutes: { type: 'string' } } as const;
const { values } = argumentsOf(usage, options, 0);
const wanted = numberOf('cases', 1_000_000);
const from = numberOf('from', 1);
const end = Date.now() + numberOf('minutes', Infinity) * 60_000;

/** Cases of each property in a round, which takes a minute or two on one core. */
const casesOfProperty = 4_000;

let run = 0;
let seed = from;
const failed: number[] = [];
for (; run < wanted && Date.now() < end; seed++) {
  const { cases, isDone, isGood, output } = round(seed);
  if (!isDone) {
    console.log(
      `seed ${String(seed)}: not finished when the time was over; a round takes minutes, one that hangs for ever`,
    );
    break;
  }
  run += cases;
  if (!isGood) {
    failed.push(seed);
    console.log(output);
  }
  console.log(`seed ${String(seed)}: ${cases.toLocaleString('en')} cases, ${run.toLocaleString('en')} in all`);
}
const seeds = seed > from ? `seeds ${String(from)} to ${String(seed - 1)}` : 'no seed';
console.log(
  `${run.toLocaleString('en')} cases, ${seeds}; ${failed.length === 0 ? 'nothing found' : `found something with ${failed.join(', ')}`}. Go on with: npm run fuzz -- --from ${String(seed)}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** One round of all properties; the first runs what no seed decides too: growth, and changes without a number. */
function round(number: number): { cases: number; isDone: boolean; isGood: boolean; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'errata-fuzz-'));
  const counts = join(folder, 'counts');
  writeFileSync(counts, '');
  const files = number === from ? ['fuzz', 'growth'] : ['fuzz'];
  const { status, error, stdout, stderr } = spawnSync(
    'vitest',
    [
      'run',
      ...files.map((file) => `tests/unit/classifier/${file}.test.ts`),
      '--testTimeout=0',
      '--maxWorkers=1',
      '--reporter=dot',
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        FUZZ_RUNS: String(casesOfProperty),
        FUZZ_SEED: String(number),
        FUZZ_COUNT: counts,
        ...(number > from && { FUZZ_AGAIN: '1' }),
      },
      ...(Number.isFinite(end) && { timeout: Math.max(1, end - Date.now()), killSignal: 'SIGTERM' as const }),
      maxBuffer: 100_000_000,
    },
  );
  const cases = readFileSync(counts, 'utf8')
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
  rmSync(folder, { recursive: true });
  return { cases, isDone: error === undefined, isGood: status === 0, output: `${stdout}\n${stderr}` };
}

function numberOf(name: keyof typeof options, otherwise: number): number {
  const value = Number(values[name] ?? otherwise);
  if (value > 0) return value;
  return endWithUsage(`--${name} is no number above 0`, usage);
}

// npm test: format, types, lint, what is unused, tests without a browser, build, browser tests, laboratory, Python, engines for many machines; ends with the totals of all of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './support/find-browser.ts';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Steps that count their own tests. */
const testRuns = new Set(['unit and content tests', 'browser tests', 'laboratory', 'Python package', 'many machines']);

let passed = 0;
let failed = 0;
step('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
step('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
step('types of the classifier', 'tsc', ['-p', 'src/classifier']);
step('types of the service worker', 'tsc', ['-p', 'src/offline']);
step('lint', 'eslint', ['.', '--max-warnings', '0']);
step('what nothing uses', 'knip', ['--no-config-hints']);
const units = step('unit and content tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}/vitest.json`,
]);
count(units, vitestTotals);
if (step('build', 'astro', ['build'])) {
  environment.CHROME_PATH = browser();
  console.log(
    environment.ALL_PAGES === '1'
      ? 'all pages'
      : 'pages of each kind by turns, another sample each day; all with ALL_PAGES=1, the same again with SAMPLE_ROUND',
  );
  count(step('browser tests', 'playwright', ['test']), playwrightTotals);
}
// With the runtimes that this machine has: observations and fixes that changed, and a tenth of the rest. A release is preceded by
// `npm run lab -- --check --all`.
count(step('laboratory', 'node', ['lab/main.ts', '--check', '--summary', `${results}/lab.json`]), () =>
  totalsOf('lab.json'),
);
count(step('Python package', 'node', ['scripts/test-python.ts', '--summary', `${results}/python.json`]), () =>
  totalsOf('python.json'),
);
count(
  step('many machines', 'node', ['scripts/test-scale.ts', '--installed', '--summary', `${results}/scale.json`]),
  () => totalsOf('scale.json'),
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

interface Totals {
  passed: number;
  failed: number;
  /** The machine has not what the tests need, as the runner said. */
  skipped?: boolean;
}

/** Runs one step with its output shown. A step that is no test run counts as one failure when it fails. */
function step(name: string, command: string, args: string[]): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: environment });
  const isTestRun = testRuns.has(name);
  if (status !== 0 && !isTestRun) failed += 1;
  return status === 0;
}

/** Adds a runner's own totals; a runner that failed without naming a failed test counts as one failure. */
function count(succeeded: boolean, totals: () => Totals): void {
  let own: Totals = { passed: 0, failed: 0 };
  try {
    own = totals();
  } catch (error) {
    console.error(`no totals: ${error instanceof Error ? error.message : String(error)}`);
  }
  passed += own.passed;
  failed += succeeded ? own.failed : Math.max(1, own.failed);
  if (succeeded && own.passed === 0 && !own.skipped) failed += 1;
}

function vitestTotals() {
  const report = read('vitest.json') as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightTotals() {
  const { stats } = read('playwright.json') as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function totalsOf(name: string) {
  return read(name) as Totals;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`${results}/${name}`, 'utf8'));
}

function browser(): string {
  try {
    return findBrowser();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    console.log(`\n${passed} passed, ${failed + 1} failed`);
    process.exit(1);
  }
}

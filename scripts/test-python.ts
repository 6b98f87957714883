// Tests the Python package as somebody would install it: builds it, installs it with its development tools into python/.venv, then
// ruff, mypy and pytest. `--summary FILE` writes the totals as JSON. Without a Python of 3.10 or newer it says so and ends well.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { summary: { type: 'string' }, python: { type: 'string', default: 'python3' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'python');
const bin = join(folder, '.venv/bin');
const scratch = mkdtempSync(join(tmpdir(), 'errata-python-'));
const report = join(scratch, 'pytest.xml');

const version = spawnSync(values.python, ['-c', 'import sys; print(sys.version_info >= (3, 10))'], {
  encoding: 'utf8',
});
if (version.stdout.trim() !== 'True') {
  console.log(`- there is no Python of 3.10 or newer on this machine: the Python package is not tested`);
  summarize({ passed: 0, failed: 0, skipped: true });
  process.exit();
}
const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
const isReady =
  run(process.execPath, [join(root, 'scripts/python.ts')]) &&
  (existsSync(join(bin, 'python')) || run(values.python, ['-m', 'venv', join(folder, '.venv')])) &&
  // Dependency groups need a pip of 2025.
  run(join(bin, 'python'), [...pip, 'pip>=25.1']) &&
  run(join(bin, 'python'), [...pip, '--group', 'dev', '.']) &&
  // The wheel that the documentation page installs; the same version again, with what was built just now.
  run(join(bin, 'python'), ['-m', 'pip', 'wheel', '--quiet', '--no-deps', '--wheel-dir', scratch, '.']) &&
  run(join(bin, 'python'), [
    ...pip,
    '--force-reinstall',
    '--no-deps',
    '--no-index',
    '--find-links',
    scratch,
    'errata-llm',
  ]);
if (!isReady) {
  console.error('the Python package could not be installed');
  summarize({ passed: 0, failed: 1 });
  process.exit(1);
}
let failed = 0;
for (const args of [
  ['ruff', 'check', '--quiet', '.'],
  ['ruff', 'format', '--check', '--quiet', '.'],
  ['mypy', '--no-error-summary'],
])
  if (!run(join(bin, args[0] ?? ''), args.slice(1))) failed += 1;
run(join(bin, 'python'), ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', `--junitxml=${report}`]);
const totals = pytestTotals();
summarize({ passed: totals.passed, failed: totals.failed + failed });
console.log(`\npython: ${totals.passed} passed, ${totals.failed + failed} failed`);
process.exitCode = totals.failed + failed === 0 ? 0 : 1;

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ERRATA_NODE: process.execPath, ERRATA_WHEELS: scratch },
  });
  return status === 0;
}

/** Totals of the run; one failure where it wrote no report. */
function pytestTotals(): { passed: number; failed: number } {
  const suite = existsSync(report) ? (/<testsuite [^>]*>/.exec(readFileSync(report, 'utf8'))?.[0] ?? '') : '';
  const count = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const bad = count('failures') + count('errors');
  return suite === '' ? { passed: 0, failed: 1 } : { passed: count('tests') - bad - count('skipped'), failed: bad };
}

function summarize(summary: object): void {
  if (values.summary !== undefined) writeFileSync(values.summary, JSON.stringify(summary));
}

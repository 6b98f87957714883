// npm run lab:fixes [-- <id or part of it>]: runs every fix against its wire case with the real SDKs, and fails when one does not
// do what its entry says. The SDKs are installed at pinned versions into lab/.work/, once.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../src/catalog/read-content.ts';

const versions = { python: 'openai==3.22.1', node: 'openai@7.57.0' };
const root = fileURLToPath(new URL('..', import.meta.url));
const work = `${root}lab/.work`;
const [only = ''] = process.argv.slice(2);

const runners = { py: preparePython(), ts: prepareNode() };
const fixes = readContent(root).entries.flatMap((entry) =>
  entry.fixes.flatMap((fix) => fix.code.map((code) => ({ id: entry.id, ...code }))),
);
let passed = 0;
let failed = 0;
for (const { id, file, wire, prints } of fixes) {
  if (!id.includes(only)) continue;
  const runner = runners[file.slice(file.lastIndexOf('.') + 1) as keyof typeof runners];
  if (!runner) {
    console.log(`- ${id}/${file}: skipped, its runtime is not on this machine`);
    continue;
  }
  const command = runner(id, `${root}content/errors/${id}/fixes/${file}`);
  const full = wire
    ? [process.execPath, `${root}lab/server/run-with.ts`, `${root}content/errors/${id}/wire/${wire}`, ...command]
    : command;
  const { status, stdout, stderr } = spawnSync(full[0] ?? '', full.slice(1), { encoding: 'utf8', timeout: 120_000 });
  const isRight = status === 0 && stdout.includes(prints ?? '');
  if (isRight) passed += 1;
  else failed += 1;
  console.log(`${isRight ? '✓' : '✗'} ${id}/${file}`);
  if (!isRight)
    console.log(`  expected exit code 0 and “${prints ?? ''}”; got ${status ?? 'no end'} and\n${stdout}${stderr}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

type Runner = (id: string, path: string) => string[];

/** A virtual environment with the Python SDK; undefined where there is no Python. */
function preparePython(): Runner | undefined {
  const python = `${work}/python/bin/python`;
  if (!existsSync(python) && spawnSync('python3', ['-m', 'venv', `${work}/python`]).status !== 0) return undefined;
  run([python, '-m', 'pip', 'install', '--quiet', versions.python]);
  return (_, path) => [python, path];
}

/** A folder with the Node SDK, beside which the programs are put to find it. */
function prepareNode(): Runner {
  const folder = `${work}/node`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true,"type":"module"}\n');
  run(['npm', 'install', '--prefix', folder, '--save-exact', '--silent', versions.node]);
  return (id, path) => {
    const copy = `${folder}/${id.replace('/', '-')}-${path.slice(path.lastIndexOf('/') + 1)}`;
    copyFileSync(path, copy);
    return [process.execPath, copy];
  };
}

function run([command = '', ...args]: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Installs peers at pinned versions into an ignored folder of their own, once.
 *
 * @param name folder below `bench/.peers/`
 * @param packages exact versions by package
 * @param overrides versions of their dependencies, where the newest that fits is not in the registry
 * @returns a function that imports one of them
 */
export function installPeers(
  name: string,
  packages: Record<string, string>,
  overrides: Record<string, string> = {},
): (peer: string) => Promise<unknown> {
  const folder = fileURLToPath(new URL(`.peers/${name}/`, import.meta.url));
  const wanted = JSON.stringify({ private: true, dependencies: packages, overrides }, null, 2);
  if (!Object.keys(packages).every((peer) => existsSync(`${folder}node_modules/${peer}`))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, wanted);
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`the peers in ${folder} could not be installed`);
  }
  const require = createRequire(pathToFileURL(`${folder}package.json`));
  return (peer) => import(pathToFileURL(require.resolve(peer)).href);
}

/**
 * Installs Python peers at pinned versions into an ignored environment of their own, once.
 *
 * @returns the path of its Python; undefined where this machine has no Python or the packages cannot be installed
 */
export function installPythonPeers(name: string, requirements: string[]): string | undefined {
  const folder = fileURLToPath(new URL(`.peers/${name}/`, import.meta.url));
  const python = `${folder}bin/python`;
  const mark = `${folder}requirements.txt`;
  const wanted = requirements.join('\n');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return python;
  const isReady =
    run('python3', ['-m', 'venv', folder]) && run(python, ['-m', 'pip', 'install', '--quiet', ...requirements]);
  if (!isReady) return undefined;
  writeFileSync(mark, wanted);
  return python;
}

/**
 * Builds a Rust program with its crates into an ignored folder, once.
 *
 * @param source folder with its Cargo.toml
 * @returns the path of the program; undefined where this machine has no Rust or the crates cannot be had
 */
export function buildRustPeer(name: string, source: string): string | undefined {
  const target = fileURLToPath(new URL(`.peers/${name}/`, import.meta.url));
  const isBuilt = run('cargo', [
    'build',
    '--release',
    '--quiet',
    '--manifest-path',
    `${source}/Cargo.toml`,
    '--target-dir',
    target,
  ]);
  return isBuilt ? `${target}release/answer` : undefined;
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

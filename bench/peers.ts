import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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

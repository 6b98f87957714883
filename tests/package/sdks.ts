import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../content/real.ts';
import type { Project } from './installed.ts';

const wanted = join(root, 'tests/package/sdks.json');
const folder = join(root, 'examples/.work/node');

/**
 * Installs the packages that only examples import, into an ignored folder that the next run finds.
 *
 * @returns their names; undefined, after one line that says so, where there is no network
 */
export function sdks(): string[] | undefined {
  const { dependencies } = JSON.parse(readFileSync(wanted, 'utf8')) as { dependencies: Record<string, string> };
  const names = Object.keys(dependencies);
  const isThere = names.every((name) => versionIn(name) === dependencies[name]);
  if (!isThere && !installed()) {
    console.log('- the examples of other SDKs are skipped: their packages cannot be installed here');
    return undefined;
  }
  return names;
}

/** Lets a project import them, as if it had installed them. */
export function lendAll(project: Project, names: string[]): void {
  for (const name of names) {
    const place = join(project.folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(join(folder, 'node_modules', name), place);
  }
}

function versionIn(name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

function installed(): boolean {
  mkdirSync(folder, { recursive: true });
  cpSync(wanted, join(folder, 'package.json'));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    timeout: 240_000,
  });
  return status === 0;
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

/** Where Node would find a package that another one names. */
function resolve(from: string, name: string): Package | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found || folder === '') return found;
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

// npm leaves out of the lock file what the registry at hand does not hold for other platforms, and `npm ci` then refuses the lock
// file everywhere. Add such packages by hand, with version, integrity, os, cpu and optional, as those of @pagefind are.
test('the lock file holds every optional package of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && resolve(path, name)?.version !== version)
      .map(([name, version]) => `${path} wants ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});

// npm writes no hash for what was added by hand: `npm view NAME@VERSION dist.integrity` tells it.
test('every package is held by a hash, comes from a registry, and runs no script on installation but those allowed', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const odd = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .filter(
      ([path, { integrity = '', resolved = '', hasInstallScript = false }]) =>
        !integrity.startsWith('sha512-') ||
        /^(git|file|http:)/.test(resolved) ||
        (hasInstallScript && allowScripts[path.slice(path.lastIndexOf('node_modules/') + 13)] !== true),
    );
  expect(odd.map(([path]) => path)).toEqual([]);
});

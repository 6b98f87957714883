import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

const { dependencies = {}, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('what is updated by itself stays pinned, and what it leaves alone is there', () => {
  const { updates } = load(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: {
      'package-ecosystem': string;
      'versioning-strategy'?: string;
      ignore?: { 'dependency-name': string }[];
    }[];
  };
  const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
  expect(npm?.['versioning-strategy']).toBe('increase');
  for (const { 'dependency-name': name } of npm?.ignore ?? []) expect(Object.keys(devDependencies)).toContain(name);
  expect(updates.map((update) => update['package-ecosystem'])).toContain('github-actions');
});

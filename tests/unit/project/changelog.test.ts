import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A copy of what a release works on, so that it can be tried without changing anything here. */
const folder = mkdtempSync(join(tmpdir(), 'errata-changelog-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
for (const name of ['package.json', 'package-lock.json', 'prettier.config.mjs', 'CHANGELOG.md', '.changeset'])
  cpSync(name, join(folder, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));

test('a release takes every waiting change into the changelog, the newest version first', { timeout: 60_000 }, () => {
  changeset('add', '--minor', 'errata', '-m', 'Answers a new question.');
  const waiting = readFileSync('CHANGELOG.md', 'utf8');
  changeset('version');
  const released = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  expect(released).toMatch(/^# errata\n\n## \d+\.\d+\.\d+\n/);
  expect(released).toContain('\n- Answers a new question.\n');
  expect(released.endsWith(waiting.slice('# errata\n'.length))).toBe(true);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  expect(released.split('\n')[2]).toBe(`## ${version}`);
});

test('a change of a package that does not exist is refused', { timeout: 60_000 }, () => {
  writeFileSync(join(folder, '.changeset/stray.md'), "---\n'eratta': patch\n---\n\nStray.\n");
  expect(() => {
    changeset('version');
  }).toThrow('eratta');
});

function changeset(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(process.cwd(), 'node_modules/.bin/changeset'), args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../content/real.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/check-content.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('a new look-alike: the other file is told, its lines are written, and their TODO is told', () => {
  const [own, other] = ['slow-down', 'invalid-api-key'].map((slug) =>
    join(folder, `content/errors/openai/${slug}/index.mdx`),
  );
  const before = readFileSync(own ?? '', 'utf8');
  writeFileSync(
    own ?? '',
    before.replace('confusedWith:\n', "confusedWith:\n  - id: openai/invalid-api-key\n    tell: 'It says 401.'\n"),
  );
  const told = run('openai/slow-down');
  expect(told.stderr).toContain(
    'content/errors/openai/invalid-api-key/index.mdx\n  at       confusedWith\n  expected openai/slow-down',
  );
  expect(told.status).toBe(1);
  const fixed = run('openai/slow-down', '--fix-look-alikes');
  expect(fixed.stdout).toContain('openai/invalid-api-key/index.mdx: added openai/slow-down');
  expect(readFileSync(other ?? '', 'utf8')).toContain('- id: openai/slow-down');
  const after = run('openai/invalid-api-key');
  expect(after.stderr).toContain('in place of each TODO');
  expect(after.stderr).toContain('1 problem(s)');
});

test('a wire case that no SDK has played is a note, not a problem', () => {
  writeFileSync(
    join(folder, 'content/errors/openai/slow-down/wire/new.yaml'),
    'summary: A new one.\ncall: responses.create\nexchanges: []\n',
  );
  expect(run()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/has not played .*openai\/slow-down\/new.* yet/) as string,
  });
});

test.each([
  [['--bogus'], "Unknown option '--bogus'"],
  [['a', 'b'], 'unexpected “b”'],
])('%j is refused with the usage', (args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain('usage: npm run check:content');
});

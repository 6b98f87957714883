import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { envelopes } from '../../../scripts/support/provider-shape.ts';
import { formatProblems } from '../../../src/catalog/reading/problem.ts';
import { readContent } from '../../../src/catalog/reading/read-content.ts';
import { root } from '../../content/real.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
  mkdirSync(join(folder, 'content/providers'), { recursive: true });
  cpSync(join(root, 'content/areas.yaml'), join(folder, 'content/areas.yaml'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/new-entry.ts'), ...args], { cwd: folder, encoding: 'utf8' });
}
const provider = (yaml: string) => {
  writeFileSync(join(folder, 'content/providers/acme.yaml'), yaml);
};
const files = () =>
  readdirSync(join(folder, 'content/errors/acme/out-of-tea'), { recursive: true, encoding: 'utf8' }).toSorted();
const read = (name: string) => readFileSync(join(folder, 'content/errors/acme/out-of-tea', name), 'utf8');

test.each(envelopes)('%s: the files of a new entry are of this shape, and lack nothing but words', (envelope) => {
  provider(`name: Acme\nrole: provider\nenvelope: ${envelope}\n`);
  expect(run('acme/out-of-tea').stderr).toBe('');
  expect(files()).toEqual([
    'fixes',
    'fixes/todo.py',
    'fixes/todo.ts',
    'index.mdx',
    'samples',
    'samples/curl-with-headers.http',
    'samples/http-body.json',
    'samples/python-traceback.txt',
    'wire',
    'wire/case.yaml',
  ]);
  // The shape of a provider is read from a file that this version need not know whole.
  provider('name: Acme\nrole: provider\n');
  const { problems, entries } = readContent(folder);
  expect(entries.map(({ id }) => id)).toEqual(['acme/out-of-tea']);
  expect(problems.filter(({ file }) => file.includes('out-of-tea')).map(({ expected }) => expected)).toEqual(
    Array.from({ length: 7 }, () => 'the words of this error in place of each TODO'),
  );
  expect(JSON.parse(read('samples/http-body.json'))).toMatchSnapshot(envelope);
});

test('a brief entry lacks what it may leave out, and nothing but words', () => {
  provider('name: Acme\nrole: provider\n');
  expect(run('acme/out-of-tea', '--brief').stderr).toBe('');
  expect(files()).not.toContain('samples/curl-with-headers.http');
  expect(read('index.mdx')).not.toMatch(/^(?:checks|steps|prevention|faq):|Why this happens/m);
  const { problems, entries } = readContent(folder);
  expect(entries.map(({ depth }) => depth)).toEqual(['brief']);
  expect(problems.filter(({ file }) => file.includes('out-of-tea')).map(({ expected }) => expected)).toEqual(
    Array.from({ length: 6 }, () => 'the words of this error in place of each TODO'),
  );
});

test('a provider that names no shape begins with that of OpenAI', () => {
  provider('name: Acme\nrole: provider\n');
  run('acme/out-of-tea');
  expect(read('samples/http-body.json')).toBe(
    '{"error":{"message":"TODO","type":"TODO","param":null,"code":"TODO"}}\n',
  );
});

test('the traceback names the module of the provider’s SDK', () => {
  provider('name: Acme\nrole: provider\nenvelope: anthropic\nsdk: { modules: [acme_ai] }\n');
  run('acme/out-of-tea');
  expect(read('samples/python-traceback.txt')).toContain(
    "acme_ai.TODO: Error code: 400 - {'type': 'error', 'error': {'type': 'TODO', 'message': 'TODO'}",
  );
});

test.each([
  [['acme'], 2, 'usage: npm run new -- <provider>/<slug>'],
  [['acme/Out_of_tea'], 2, 'usage: npm run new'],
  [['acme/a', 'acme/b'], 2, 'unexpected “acme/b”'],
  [['--force', 'acme/a'], 2, "Unknown option '--force'"],
  [['nobody/a'], 1, 'there is no content/providers/nobody.yaml'],
])('%j ends with %i and says what to write', (args, status, message) => {
  provider('name: Acme\nrole: provider\n');
  const result = run(...args);
  expect([result.status, result.stderr]).toEqual([status, expect.stringContaining(message)]);
});

test('an entry that is there is not written over', () => {
  provider('name: Acme\nrole: provider\n');
  run('acme/out-of-tea');
  expect(run('acme/out-of-tea')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('exists already') as string,
  });
  expect(formatProblems(readContent(folder).problems)).toContain('in place of each TODO');
});

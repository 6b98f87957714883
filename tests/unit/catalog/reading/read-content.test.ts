import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems } from '../../../../src/catalog/reading/problem.ts';
import { readContent } from '../../../../src/catalog/reading/read-content.ts';
import { root } from '../../../content/real.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
  cpSync(join(root, 'content/areas.yaml'), join(folder, 'content/areas.yaml'));
  cpSync(join(root, 'content/providers'), join(folder, 'content/providers'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (text: string) => {
  mkdirSync(join(folder, 'content/errors/openai/x'), { recursive: true });
  writeFileSync(join(folder, 'content/errors/openai/x/index.mdx'), text);
};
const told = () => formatProblems(readContent(folder).problems);

test('no entries at all is a problem', () => {
  expect(told()).toContain('at least one entry; run `npm run new');
});

test('a folder without index.mdx', () => {
  mkdirSync(join(folder, 'content/errors/openai/x'), { recursive: true });
  expect(told()).toContain('an index.mdx in every entry folder');
});

test('no front matter', () => {
  write('# Hello\n');
  expect(told()).toContain('front matter between two lines of ---');
});

test('YAML that does not parse names the line', () => {
  write('---\ntitle: a: b\n---\n');
  expect(told()).toContain('line 2');
});

test('JSON that does not parse names the file', () => {
  mkdirSync(join(folder, 'content/observations'), { recursive: true });
  writeFileSync(join(folder, 'content/observations/openai-go.json'), '{"sdk": ');
  expect(told()).toMatch(/openai-go\.json\n {2}expected valid JSON \(/);
});

test('an empty entry names each missing field', () => {
  write('---\ntitle: Only a title\n---\n');
  expect(told()).toContain('at       quickFix');
  expect(told()).toContain('at       retry');
});

/** What an author reads when a valid entry has further or other files. */
function toldWith(files: Record<string, string | Buffer>): string {
  cpSync(join(root, valid), join(folder, valid), { recursive: true });
  for (const [name, text] of Object.entries(files)) put(`${valid}/${name}`, text);
  return told();
}

const valid = 'content/errors/openai/slow-down';

function put(name: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const wire = (yaml: string) => ({ 'wire/new.yaml': yaml });

test('a valid entry has no problem', () => {
  expect(toldWith({})).toBe('');
});

test.each<[string, Record<string, string | Buffer>, string]>([
  ['wire YAML that does not parse', wire('summary: a: b\n'), 'wire/new.yaml\n  at       line 1\n  expected valid YAML'],
  ['wire YAML nested too deep to read', wire(`summary: ${'['.repeat(50_000)}`), 'nesting exceeded maxDepth'],
  ['wire YAML nested too deep to walk', wire(`summary: ${'['.repeat(70)}${']'.repeat(70)}`), 'at most 60 levels'],
  ['YAML that holds itself', wire('summary: &a [*a]\n'), 'at most 60 levels'],
  [
    'YAML that grows by its aliases',
    wire(
      `a0: &a0 [x, x]\n${Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}\n`,
    ),
    '100000 values',
  ],
  ['a wrong field of a wire case', wire('summary: x\ncall: nothing\nexchanges: []\n'), 'at       call'],
  ['a misspelt field of a wire case', wire('summary: x\nexchange: []\n'), '“exchange” is not one of them'],
  ['an empty wire case', wire(''), 'wire/new.yaml'],
  ['.yml, which nothing reads', { 'wire/new.yml': 'summary: x\n' }, 'nothing reads this'],
  [
    'a folder of samples that is misspelt',
    { 'sample/a.txt': 'x' },
    'slow-down/ holds index.mdx, samples/, fixes/ and wire/',
  ],
  ['a sample that is a folder', { 'samples/more/a.txt': 'x' }, 'samples/more'],
  ['a sample that is binary', { 'samples/a.txt': Buffer.from([80, 0, 1]) }, 'expected text; this file is binary'],
  [
    'a sample in Latin-1',
    { 'samples/a.txt': Buffer.from('a\nGrün', 'latin1') },
    'UTF-8; line 2 is in another encoding',
  ],
  ['a byte order mark', { 'samples/a.txt': '\uFEFFx' }, 'without a byte order mark'],
  [
    'a sample that turns its text around',
    { 'samples/a.txt': 'x\n\u202Ey' },
    'at       line 2\n  expected text that everybody sees: U+202E',
  ],
  [
    'a core without its end',
    { 'fixes/slow.py': '# --8<-- [start:core]\nx\n' },
    'fixes/slow.py\n  expected one // --8<-- [start:core] and after it one // --8<-- [end:core]',
  ],
  ['a TODO', { 'samples/a.txt': 'x\nTODO\n', 'fixes/slow.py': '# TODO' }, 'in place of each TODO'],
])('%s', (_, files, expected) => {
  expect(toldWith(files)).toContain(expected);
});

test.each([
  ['a value that is cut by “ #”', '  note: Proposed in #3723, open today.', "'Proposed in #3723, open today.'"],
  [
    'a title that turns its text around',
    'title: "Slow \\u202E down"',
    'at       title\n  expected text that everybody sees: U+202E',
  ],
])('%s', (_, line, expected) => {
  write(`---\n${line}\n---\n`);
  expect(told()).toContain(expected);
});

test('colors of a terminal may stand in a sample', () => {
  expect(toldWith({ 'samples/a.txt': '\u001B[31mx' })).toBe('');
});

test('a link out of the folder', () => {
  cpSync(join(root, valid), join(folder, valid), { recursive: true });
  symlinkSync('/etc/hostname', join(folder, valid, 'samples/host.txt'));
  expect(told()).toContain('a file of its own, not a link');
});

test('an index.mdx that is a folder', () => {
  put(`${valid}/index.mdx/a.txt`, 'x');
  expect(told()).toContain('index.mdx\n  expected a file, not a folder');
});

test('a folder that is a file', () => {
  rmSync(join(folder, 'content/providers'), { recursive: true });
  put('content/providers', 'x');
  expect(told()).toContain('content/providers\n  expected a folder that can be read (ENOTDIR)');
});

test('an entry that is broken is told, left out and still known', () => {
  expect(toldWith(wire('summary: a: b\n'))).not.toBe('');
  expect(readContent(folder)).toMatchObject({ ids: ['openai/slow-down'], entries: [] });
});

test.runIf(process.getuid?.() !== 0)('a file that may not be read', () => {
  toldWith({});
  chmodSync(join(folder, valid, 'index.mdx'), 0);
  expect(told()).toContain('a file that can be read (EACCES)');
});

test('the messages that an author reads', () => {
  const messages = toldWith({
    'samples/a.txt': Buffer.from('Grün', 'latin1'),
    'wire/new.yaml': 'summary: a: b\n',
    'wire/old.yml': '',
    'fixes/slow.py': '# TODO',
  });
  expect(messages).toMatchSnapshot();
});

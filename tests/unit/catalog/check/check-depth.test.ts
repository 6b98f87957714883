import { expect, test } from 'vitest';
import { checkCores } from '../../../../src/catalog/check/check-cores.ts';
import { checkDepth } from '../../../../src/catalog/check/check-depth.ts';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { content } from '../../../content/real.ts';

const [first] = content.entries;
if (!first) throw new Error('no entry');

type Check = typeof checkDepth;
const told = (check: Check, change: Partial<Entry>) => {
  const problems: string[] = [];
  check({ ...first, ...change }, (path, expected) => problems.push(`${path}: ${expected}`));
  return problems.join('\n');
};
const brief: Partial<Entry> = {
  depth: 'brief',
  checks: [],
  steps: [],
  prevention: [],
  faq: [],
  samples: first.samples.slice(0, 2),
};
const threads = (...urls: string[]) =>
  urls.map((url, index) => ({
    ...(first.evidence[0] as Entry['evidence'][number]),
    id: `t${index}`,
    kind: 'thread' as const,
    url,
  }));

test('a brief entry may leave sections out', () => {
  expect(told(checkDepth, brief)).toBe('');
});

test.each<[string, Partial<Entry>, string]>([
  ['a whole entry without questions', { depth: 'whole', faq: [] }, 'faq: 4 or more in a whole entry; 0 is there'],
  ['a whole entry without steps', { depth: 'whole', steps: [] }, 'steps: 2 or more'],
  ['a whole entry with two sources', { depth: 'whole', evidence: first.evidence.slice(0, 2) }, 'evidence: 3 or more'],
  ['one sample', { ...brief, samples: first.samples.slice(0, 1) }, 'samples: 2 or more in a brief entry'],
  [
    'two threads of one place',
    { ...brief, evidence: threads('https://github.com/a/b/issues/1', 'https://github.com/a/b/issues/2') },
    'or threads of two places',
  ],
  ['no case for what comes over HTTP', { ...brief, wire: [] }, 'wire/: a case that reproduces it'],
])('%s', (_, change, expected) => {
  expect(told(checkDepth, change)).toContain(expected);
});

test('two threads of two places carry a brief entry, and no whole one', () => {
  const evidence = threads(
    'https://github.com/a/b/issues/1',
    'https://github.com/c/d/issues/2',
    'https://forum.example/t/3',
  );
  expect(told(checkDepth, { ...brief, evidence })).toBe('');
  expect(told(checkDepth, { evidence })).toContain('a primary source');
});

const core = { text: 'x', line: 1 };
const programs = (...names: string[]): Partial<Entry> => ({
  id: 'a-provider/new',
  fixes: first.fixes.slice(0, 1).map((fix) => ({ ...fix, code: names.map((file) => ({ file })) })),
  fixFiles: names.map((name) => ({ name, text: 'x', core })),
});

test.each([[['a.py', 'a.ts']], [['a.py', 'a.ts', 'a.go']], [['a.sh']]])('%j with their cores will do', (names) => {
  expect(told(checkCores, programs(...names))).toBe('');
});

test.each<[string, Partial<Entry>, string]>([
  ['no program', programs(), 'fixes: a fix with code'],
  ['Python alone', programs('a.py'), 'fixes.0.code: a program in .ts'],
  ['shell beside Python', programs('a.py', 'a.sh'), 'fixes.0.code: a program in .ts'],
  [
    'no core',
    {
      ...programs('a.py', 'a.ts'),
      fixFiles: [
        { name: 'a.py', text: 'x', core },
        { name: 'a.ts', text: 'x' },
      ],
    },
    'fixes/a.ts: marks around its core',
  ],
])('%s', (_, change, expected) => {
  expect(told(checkCores, change)).toContain(expected);
});

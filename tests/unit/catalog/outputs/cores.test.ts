import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { coresOf } from '../../../../src/catalog/outputs/cores.ts';

const core = { text: 'a()\nb()', line: 2 };
const entry = (id: string, given: Partial<Entry>) =>
  ({ id, state: 'active', fixes: [], fixFiles: [], ...given }) as unknown as Entry;
const fix = (...files: string[]) => ({ code: files.map((file) => ({ file })) });

test('an entry gives the core of its first fix that has one, in each language', () => {
  const given = entry('lab/gate', {
    fixes: [fix('plain.py'), fix('wait.py', 'wait.ts', 'wait.go'), fix('other.py')] as Entry['fixes'],
    fixFiles: [
      { name: 'plain.py', text: '' },
      { name: 'wait.py', text: '', core },
      { name: 'wait.ts', text: '', core },
      { name: 'wait.go', text: '' },
      { name: 'other.py', text: '', core },
    ],
  });
  expect(coresOf([given]).cores).toEqual({
    'lab/gate': [
      { language: 'py', ...core },
      { language: 'ts', ...core },
    ],
  });
});

test('an entry without a core, and one that is retired, are left out', () => {
  const files = { fixes: [fix('a.py')] as Entry['fixes'], fixFiles: [{ name: 'a.py', text: '', core }] };
  expect(coresOf([entry('lab/none', {}), entry('lab/old', { ...files, state: 'retired' })]).cores).toEqual({});
});

import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/catalog/check/check-content.ts';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { content } from '../../../content/real.ts';

/** Problems of the real content with its first entry changed. */
function problems(change: (entry: Entry) => Partial<Entry>): string[] {
  const [first, ...rest] = content.entries;
  if (!first) return [];
  return checkContent({ ...content, entries: [{ ...first, ...change(first) }, ...rest] }).map(
    ({ path, expected }) => `${path}: ${expected}`,
  );
}

test('the real content holds', () => {
  expect(problems(() => ({}))).toEqual([]);
});

test.each<[string, (entry: Entry) => Partial<Entry>, string]>([
  ['a relation to nowhere', () => ({ seeAlso: ['openai/nowhere'] }), 'seeAlso.0: an entry that exists'],
  ['a relation to itself', ({ id }) => ({ leadsTo: [id] }), 'leadsTo.0: another entry'],
  [
    'evidence that is not there',
    ({ retry }) => ({ retry: { ...retry, evidence: ['nothing'] } }),
    'retry.evidence: an id of this file',
  ],
  [
    'evidence that supports nothing',
    ({ evidence }) => ({ evidence: [...evidence, { ...(evidence[0] as Entry['evidence'][number]), id: 'spare' }] }),
    'to cite “spare”',
  ],
  [
    'no primary source',
    ({ evidence }) => ({ evidence: evidence.map((item) => ({ ...item, kind: 'thread' as const })) }),
    'a primary source',
  ],
  [
    'a fix for no cause',
    ({ fixes }) => ({ fixes: fixes.map((fix) => ({ ...fix, for: ['nothing'] })) }),
    '“nothing” is not one',
  ],
  ['code that is not there', () => ({ fixFiles: [] }), 'to exist'],
  ['a missing heading', () => ({ body: '## What this error means\n\nText.\n' }), 'exactly these second-level headings'],
  ['a brace in the prose', ({ body }) => ({ body: `${body}\n{oops}` }), 'Markdown only'],
  ['retired without a successor', () => ({ state: 'retired' as const }), 'to name its successor'],
])('%s', (_, change, expected) => {
  expect(problems(change).join('\n')).toContain(expected);
});

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
  [
    'no heading in a brief entry',
    () => ({ depth: 'brief' as const, body: 'Text.\n' }),
    'in this order: What this error means',
  ],
  ['a brace in the prose', ({ body }) => ({ body: `${body}\n{oops}` }), 'Markdown only'],
  [
    'a look-alike named twice',
    ({ confusedWith }) => ({ confusedWith: [...confusedWith, ...confusedWith] }),
    'stands at confusedWith.0 already',
  ],
  [
    'an entry linked in two lists',
    ({ confusedWith }) => ({ seeAlso: confusedWith.map(({ id }) => id) }),
    'seeAlso.0: each entry linked once',
  ],
  ['an alias twice', () => ({ aliases: ['no money', 'no money'] }), 'aliases.1: each of them once; “no money”'],
  ['two causes of one id', ({ causes }) => ({ causes: [...causes, ...causes] }), 'stands at causes.0 already'],
  [
    'a sentence that is cut',
    ({ faq }) => ({ faq: [...faq, { q: 'Is it?', a: 'It is proposed in', evidence: [] }] }),
    'whole sentences, the last one with its full stop; it ends “…It is proposed in”',
  ],
  ['a paragraph that is cut', ({ body }) => ({ body: `${body}\nIt ends with` }), 'one ends “…It ends with”'],
  [
    'a link to a script',
    () => ({ prevention: ['Press [this](javascript:alert(1)).'] }),
    'prevention.0: links that begin with https://, / or #; “javascript:alert(1” does not',
  ],
  [
    'a link over http in the prose',
    ({ body }) => ({ body: `${body}\nSee [x](http://a.example).\n` }),
    'body: links that begin',
  ],
  [
    'a template with an unknown placeholder',
    () => ({ signatures: [{ surface: 'http', message: 'Limit of {limit:number} tokens', evidence: [] }] }),
    'signatures.0.message: a template that the classifier can search for: unknown placeholder type',
  ],
  [
    'a template too short',
    () => ({ signatures: [{ surface: 'http', message: 'No {a}', evidence: [] }] }),
    'signatures.0.message: a template that the classifier can search for',
  ],
  ['a title that cannot be drawn', () => ({ title: 'Quota 超過' }), 'title: characters of Western European languages'],
  ['retired without a successor', () => ({ state: 'retired' as const }), 'to name its successor'],
])('%s', (_, change, expected) => {
  expect(problems(change).join('\n')).toContain(expected);
});

test('an area twice', () => {
  const [first] = content.areas;
  const areas = [...content.areas, ...(first ? [first] : [])];
  expect(checkContent({ ...content, areas }).map(({ file, expected }) => `${file} ${expected}`)).toEqual([
    `content/areas.yaml each of them once; “${first?.id ?? ''}” stands at areas.0 already`,
  ]);
});

test('a status that says twice what a field may hold', () => {
  const [status] = content.statuses;
  const [look] = status?.next ?? [];
  if (!status || !look) throw new Error('no status');
  const twice = { ...status, next: [{ ...look, values: [...look.values, ...look.values.slice(0, 1)] }] };
  const problems = checkContent({ ...content, statuses: [twice] });
  expect(problems.map(({ path, expected }) => `${path}: ${expected}`)).toContainEqual(
    `next.0.values.${String(look.values.length)}: each of them once; “${look.values[0]?.found ?? ''}” stands at next.0.values.0 already`,
  );
});

import { expect, test } from 'vitest';
import { checkStatuses } from '../../../../src/catalog/check/check-statuses.ts';
import type { Status } from '../../../../src/schemas/index.ts';
import { content } from '../../../content/real.ts';

type Named = Status & { id: string };

/** Problems of the real content with the file of 429 changed. */
function problems(change: (status: Named) => Partial<Named>): string {
  const statuses = content.statuses.map((status) => (status.id === '429' ? { ...status, ...change(status) } : status));
  return checkStatuses({ ...content, statuses })
    .map(({ file, path, expected }) => `${file} ${path}: ${expected}`)
    .join('\n');
}

test.each<[string, (status: Named) => Partial<Named>, string]>([
  ['a name that is no status', () => ({ id: 'many' }), 'many.yaml : a file name that is an HTTP status'],
  ['a status of an entry without a file', () => ({ id: '430' }), '429.yaml : this file to exist'],
  ['a way that leaves an entry out', ({ next }) => ({ next: next.slice(1) }), 'leads to openai/insufficient-quota'],
  [
    'a way to nowhere',
    ({ next }) => ({ next: [...next, { read: 'x', values: [{ found: 'x', to: ['openai/nowhere'], evidence: [] }] }] }),
    'next.4.values.0.to: an entry that exists',
  ],
  ['a source that is not there', () => ({ openai: { says: 'x', evidence: ['nothing'] } }), 'openai.evidence: an id of'],
  ['a source that supports nothing', () => ({ openai: { says: 'x', evidence: [] }, next: [] }), 'to cite “guide”'],
])('%s', (_, change, expected) => {
  expect(problems(change)).toContain(expected);
});

import { expect, test } from 'vitest';
import { checkStatuses } from '../../../../src/catalog/check/check-statuses.ts';
import { formatProblems, problemsAbout } from '../../../../src/catalog/reading/problem.ts';
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

test('entries of a provider of which the file says nothing need no way to them', () => {
  expect(problems(() => ({ providers: {}, next: [] }))).not.toContain('leads to');
});

test.each<[string, (status: Named) => Partial<Named>, string]>([
  ['a name that is no status', () => ({ id: 'many' }), 'many.yaml : a file name that is an HTTP status'],
  ['a way that leaves an entry out', ({ next }) => ({ next: next.slice(1) }), 'leads to openai/insufficient-quota'],
  [
    'a way to nowhere',
    ({ next }) => ({ next: [...next, { read: 'x', values: [{ found: 'x', to: ['openai/nowhere'], evidence: [] }] }] }),
    `next.${String(content.statuses.find(({ id }) => id === '429')?.next.length)}.values.0.to: an entry that exists`,
  ],
  [
    'a source that is not there',
    () => ({ providers: { openai: { says: 'x', evidence: ['nothing'] } } }),
    'providers.openai.evidence: an id of',
  ],
  [
    'a source that supports nothing',
    () => ({ providers: { openai: { says: 'x', evidence: [] } }, next: [] }),
    'to cite “guide”',
  ],
  [
    'a provider that is not there',
    () => ({ providers: { nobody: { says: 'x', evidence: ['guide'] } } }),
    'a provider that exists; there is no content/providers/nobody.yaml',
  ],
])('%s', (_, change, expected) => {
  expect(problems(change)).toContain(expected);
});

test('says which file has to change for which entry, with the lines to add', () => {
  const statuses = content.statuses.map((status) =>
    status.id === '429' ? { ...status, next: status.next.slice(1) } : status,
  );
  const all = checkStatuses({ ...content, statuses });
  const own = problemsAbout(all, 'openai/insufficient-quota');
  expect(formatProblems(own)).toMatchInlineSnapshot(`
    "✗ content/statuses/429.yaml
      at       next
      expected a value that leads to openai/insufficient-quota, which has this status: add one below the field that tells it apart
      for example
              - found: '\`insufficient_quota\`'
                to: [openai/insufficient-quota]"
  `);
});

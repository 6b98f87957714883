import { expect, test } from 'vitest';
import { likenessOf, nearestTo } from '../../../../src/catalog/search/likeness.ts';
import { smallEntry } from './small-entry.ts';

const told = {
  facts: { status: 402, code: 'no_money' },
  kind: 'quota_exhausted' as const,
  verdict: 'account' as const,
  provider: { id: 'elsewhere', name: 'Elsewhere' },
  candidates: [],
};

test('says what an entry shares, and that it is another provider’s', () => {
  const entry = smallEntry('purse', { title: 'The purse is empty', statuses: [402], kind: 'quota_exhausted' });
  expect(likenessOf(told, 'your purse was empty', entry)).toBe(
    'Same status 402, same kind of error, shares “purse”, “empty”. Another provider.',
  );
  expect(likenessOf({ ...told, provider: { id: 'lab', name: 'Lab' } }, '', smallEntry('gate'))).toBe(
    'Little in common.',
  );
});

test('near are entries of the kind, those of the verdict first; a status or one word makes nothing near', () => {
  const entries = [
    smallEntry('status', { statuses: [402], title: 'Purse' }),
    smallEntry('kind', { kind: 'quota_exhausted', verdict: 'wait' }),
    smallEntry('both', { kind: 'quota_exhausted', verdict: 'account' }),
    smallEntry('words', { title: 'An empty purse' }),
  ];
  expect(nearestTo(told, 'purse empty', entries).map(({ id }) => id)).toEqual(['lab/both', 'lab/kind', 'lab/words']);
});

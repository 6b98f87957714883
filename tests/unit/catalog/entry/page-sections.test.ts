import { expect, test } from 'vitest';
import { pageSections } from '../../../../src/catalog/entry/page-sections.ts';
import { content } from '../../../content/real.ts';

const [entry] = content.entries;
if (!entry) throw new Error('no entry');

test('a section that an entry does not have is in no list of links', () => {
  const bare = { ...entry, fixes: entry.fixes.slice(0, 1), steps: [], prevention: [], deadEnds: [], faq: [] };
  expect(pageSections(bare, false).map(({ id }) => id)).toEqual([
    'first',
    'is',
    'meaning',
    'causes',
    'related',
    'evidence',
  ]);
  expect(pageSections(entry, true).length).toBeGreaterThan(9);
});

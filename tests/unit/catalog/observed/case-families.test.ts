import { expect, test } from 'vitest';
import { caseFamilies } from '../../../../src/catalog/observed/case-families.ts';

const areas = [{ id: 'billing', title: 'Billing', entries: [{ id: 'acme/quota' }] }];
const item = (id: string, entry?: string) => ({ id, summary: 'S.', call: 'c', ...(entry !== undefined && { entry }) });

test('general cases stand together by kind, those of entries by area, the general ones first', () => {
  const families = caseFamilies(
    [
      item('acme/quota/first', 'acme/quota'),
      item('general/acme/stream-cut'),
      item('general/acme/status-503'),
      item('general/acme/retry-after-1s'),
      item('general/acme/interactions-503'),
    ],
    areas,
  );
  expect(families.map(({ id, cases }) => [id, cases.map(({ id: name }) => name)])).toEqual([
    ['statuses', ['general/acme/status-503']],
    ['waits', ['general/acme/retry-after-1s']],
    ['streams', ['general/acme/stream-cut']],
    ['other', ['general/acme/interactions-503']],
    ['billing', ['acme/quota/first']],
  ]);
  expect(families.at(-1)?.title).toBe('Billing');
});

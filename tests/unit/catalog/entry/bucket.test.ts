import { expect, test } from 'vitest';
import { bucketOf } from '../../../../src/catalog/entry/bucket.ts';

test('a request that does not fit is cut at the limit', () => {
  expect(bucketOf({ limit: '30,000', used: '21480', requested: '11720' })).toEqual({
    limit: '30,000',
    used: '21,480',
    requested: '11,720',
    over: '3,200',
    parts: { used: 64.7, fits: 25.7, over: 9.6 },
    at: 90.4,
    label: 'Used 21,480 plus Requested 11,720 is 3,200 more than the limit of 30,000',
  });
});

test.each([
  ['one that fits', { limit: '100', used: '20', requested: '30' }, { used: 20, fits: 30, over: 0 }, 100],
  ['nothing used', { limit: '100', used: '0', requested: '200' }, { used: 0, fits: 50, over: 50 }, 50],
  ['more used than there is', { limit: '100', used: '150', requested: '50' }, { used: 50, fits: 0, over: 50 }, 50],
])('%s', (_, variables, parts, at) => {
  expect(bucketOf(variables)).toMatchObject({ parts, at });
});

test.each([
  ['the limit is missing', { used: '1', requested: '1' }],
  ['what was used is missing', { limit: '1', requested: '1' }],
  ['the limit is 0', { limit: '0', used: '0', requested: '1' }],
  ['a number is none', { limit: '1e9', used: '0', requested: '1' }],
])('nothing is drawn where %s', (_, variables) => {
  expect(bucketOf(variables)).toBeUndefined();
});

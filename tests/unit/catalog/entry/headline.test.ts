import { expect, test } from 'vitest';
import { headline } from '../../../../src/catalog/entry/headline.ts';

test.each([
  ['wait', true, 'Retry after the stated wait'],
  ['inspect', true, 'Depends: read the result first'],
  ['account', false, 'Don’t retry: fix billing or access'],
  ['account', true, 'Don’t retry: fix billing or access, although the same request may pass later'],
] as const)('%s, the same request can pass: %s', (verdict, sameRequest, said) => {
  expect(headline({ verdict, sameRequest })).toBe(said);
});

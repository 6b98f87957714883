import { expect, test } from 'vitest';
import { statusOf } from '../../../../src/catalog/search/status-query.ts';

test.each([
  ['429', 429],
  ['HTTP 429', 429],
  ['HTTP/1.1 429 Too Many Requests', 429],
  ['status_code=429', 429],
  ['Error code: 429', 429],
  ['openai 429 error', 429],
  ['too many requests', 429],
  ['Internal Server Error', 500],
  ['429 request too large', undefined],
  ['429 or 500', undefined],
  ['Limit 30000', undefined],
  ['4290', undefined],
  ['error', undefined],
  ['', undefined],
])('“%s” asks for %s', (query, status) => {
  expect(statusOf(query)).toBe(status);
});

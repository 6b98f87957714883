import { expect, test } from 'vitest';
import { queryOfPath } from '../../../../src/catalog/search/path-query.ts';

test.each([
  ['/errors/openai/insuficient-quota/', 'insuficient quota openai'],
  ['/errors/openai/rate-limit.html', 'rate limit openai'],
  ['/429', '429'],
  ['/', ''],
  ['/errors/%3Cscript%3E/', 'script'],
  ['/errors/%E0%A4%A/', 'E0 A4 A'],
])('the words of %s are “%s”', (path, query) => {
  expect(queryOfPath(path)).toBe(query);
});

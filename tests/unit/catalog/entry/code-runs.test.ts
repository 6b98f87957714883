import { expect, test } from 'vitest';
import { codeRuns } from '../../../../src/catalog/entry/code-runs.ts';

test.each([
  ['set `max_tokens` to 5', 'set |[max_tokens]| to 5'],
  ['`a` `b`', '|[a]| |[b]|'],
  ['none', 'none'],
  ['one ` alone', 'one ` alone'],
])('%s', (text, runs) => {
  expect(
    codeRuns(text)
      .map((run) => (run.code ? `[${run.text}]` : run.text))
      .join('|'),
  ).toBe(runs);
});

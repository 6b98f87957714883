import { describe, expect, test } from 'vitest';
import { formatProblems, problemsOf } from '../../../../src/catalog/check/problem.ts';
import { entry, provider, status, wireCase } from '../../../../src/schemas/index.ts';
import { content } from '../../../content/real.ts';

const file = 'content/errors/openai/x/index.mdx';
const [valid] = content.entries;

/** What an author reads when front matter differs from a valid entry by `change`. */
function told(change: object): string {
  const { id: _, provider: __, body: ___, samples: ____, fixFiles: _____, wire: ______, ...data } = { ...valid };
  const result = entry.safeParse({ ...data, ...change });
  return result.success ? '' : formatProblems(problemsOf(entry, result.error, file));
}

describe('what an author reads', () => {
  test('nothing about a valid entry', () => {
    expect(told({})).toBe('');
  });

  test('a misspelt key', () => {
    expect(told({ quickfix: 'Do this' })).toContain('quickFix: ');
    expect(told({ quickfix: 'Do this' })).toContain('“quickfix” is not one of them');
  });

  test('a value that is not in the set', () => {
    expect(told({ kind: 'quota' })).toMatchInlineSnapshot(`
      "✗ content/errors/openai/x/index.mdx
        at       kind
        expected The stable class of the error, from a closed set. (Invalid option: expected one of "rate_limited"|"quota_exhausted"|"overloaded"|"server_error"|"timeout"|"connection_failed"|"stream_interrupted"|"invalid_request"|"unsupported"|"context_too_long"|"output_truncated"|"state_conflict"|"not_found"|"authentication_failed"|"permission_denied"|"policy_blocked"|"job_failed"|"response_unreadable"|"client_misuse")
        for example
          kind: quota_exhausted"
    `);
  });

  test('a field that is missing', () => {
    expect(told({ summary: undefined })).toMatchInlineSnapshot(`
      "✗ content/errors/openai/x/index.mdx
        at       summary
        expected What happened and what it means for the next request. (Invalid input: expected string, received undefined)
        for example
          summary: The account has no usable credit, so every request fails until billing changes."
    `);
  });

  test('a wrong value deep inside', () => {
    expect(told({ retry: { ...valid?.retry, verdict: 'maybe' } })).toContain('retry.verdict');
    expect(told({ retry: { ...valid?.retry, verdict: 'maybe' } })).toContain('retry:\n      verdict: account');
  });

  test('a signature that decides nothing', () => {
    expect(told({ signatures: [{ surface: 'http', status: 429 }] })).toContain('a signature needs at least one of');
  });

  test('a text over its cap', () => {
    expect(told({ title: 'x'.repeat(71) })).toContain('<=70');
  });
});

test.each([
  ['entry', entry],
  ['provider', provider],
  ['status', status],
  ['wire case', wireCase],
])('%s: {} is refused', (_, schema) => {
  expect(schema.safeParse({}).success).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { formatProblems, problemsAbout, problemsOf } from '../../../../src/catalog/reading/problem.ts';
import {
  area,
  entry,
  guide,
  guideRuns,
  observations,
  provider,
  sdk,
  status,
  wireCase,
} from '../../../../src/schemas/index.ts';
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

const schemas = { entry, provider, sdk, status, guide, guideRuns, wireCase, observations, area };

test.each(Object.entries(schemas))('%s: {} and a misspelt key are refused', (_, schema) => {
  expect(schema.safeParse({}).success).toBe(false);
  const misspelt = schema.safeParse({ nmae: 'x' }).error;
  expect(misspelt && problemsOf(schema, misspelt, file).map(({ expected }) => expected)).toContainEqual(
    expect.stringContaining('“nmae” is not one of them'),
  );
});

describe('a list of problems', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ file: name, path: `at.${at}`, expected: 'x' }));

  test('is printed file by file, the first found first, the rest of a file as a number', () => {
    const text = formatProblems([...many('a', 9), ...many('b', 1), ...many('a', 215)]);
    expect(text.match(/at\.\d+/g)).toEqual([...Array.from({ length: 9 }, (_, at) => `at.${at}`), 'at.0', 'at.0']);
    expect(text).toContain('✗ a\n  and 214 more; fix these first');
    expect(text.indexOf('✗ b')).toBeGreaterThan(text.indexOf('214'));
  });

  test('about an entry holds what other files lack for it', () => {
    const lack = { file: 'content/statuses/429.yaml', path: 'next', expected: 'x', about: 'openai/new' };
    expect(problemsAbout([lack, ...many('content/errors/openai/old/index.mdx', 1)], 'openai/new')).toEqual([lack]);
  });
});

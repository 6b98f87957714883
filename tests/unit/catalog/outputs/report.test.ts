import { describe, expect, test } from 'vitest';
import {
  cleanFact,
  issueOf,
  issueUrl,
  reportFrom,
  reportPath,
  repositoryFrom,
} from '../../../../src/catalog/outputs/report.ts';

const key = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
const isEntry = (id: string) => id === 'openai/slow-down';

/** Everything that a report made of this address would say. */
function sent(query: string, fragment: string): string {
  const issue = issueOf(reportFrom(query, fragment, isEntry));
  return decodeURIComponent(issueUrl('https://forge.example/errata', issue)) + issue.title + issue.body;
}

const secrets: [string, string, string][] = [
  ['a key', `sk-proj-${key}`, key],
  ['a key split by invisible characters', `sk-proj-\u200bA1b2C3d4\u0000E5f6G7h8I9j0K1l2M3n4O5p6`, 'E5f6G7h8'],
  ['an organisation', `org-${key}`, key],
  ['a mail address', 'jane.doe@example.com', 'jane'],
  ['a bearer token', `Bearer ${key}`, key],
  ['an IP address', '203.0.113.7', '203.0'],
  ['a home folder', '/home/jane/app', 'jane'],
];

describe.each(secrets)('%s never leaves', (_, secret, part) => {
  test.each(['type', 'code', 'param', 'class', 'sdk', 'status'] as const)('as %s', (name) => {
    expect(cleanFact(name, secret) ?? '').not.toContain(part);
    const given = new URLSearchParams({ [name]: secret, kind: 'missing' }).toString();
    expect(sent('', `#${given}`)).not.toContain(part);
    expect(sent(`?${given}`, '')).not.toContain(part);
  });

  test('as the kind or the entry', () => {
    const given = new URLSearchParams({ entry: secret, kind: secret }).toString();
    expect(sent(`?${given}`, '')).not.toContain(part);
    expect(sent('', `#${given}`)).not.toContain(part);
  });
});

test.each([
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a Markdown link', '[x](https://evil.example)'],
  ['a closed code span', '`@everyone`'],
  ['lines', 'a\nb | c'],
  ['a paragraph', 'word '.repeat(100)],
  ['something very long', 'a'.repeat(1_000_000)],
  ['nothing', ' \u0000 '],
])('%s is no fact', (_, value) => {
  expect(cleanFact('code', value)?.replaceAll(/[\w .,:/[\]]/g, '') ?? '').toBe('');
  expect(
    issueOf(reportFrom('', `#${new URLSearchParams({ code: value }).toString()}`, isEntry)).body.split('\n').length,
  ).toBeLessThan(6);
});

test('facts are read from the fragment alone, the entry only where it exists', () => {
  const report = reportFrom(
    '?entry=openai/slow-down&code=in_the_query',
    '#kind=outdated&status=429&code=slow_down&x=y',
    isEntry,
  );
  expect(report).toEqual({ kind: 'outdated', entry: 'openai/slow-down', facts: { status: '429', code: 'slow_down' } });
  expect(reportFrom('?entry=openai/nowhere&kind=constructor', '', isEntry)).toEqual({
    kind: 'wrong',
    entry: '',
    facts: {},
  });
  expect(reportFrom('', '#status=4290&status=x', isEntry).facts).toEqual({});
});

test('a link reads back', () => {
  const report = {
    kind: 'missing',
    entry: 'openai/slow-down',
    facts: { param: 'input[0].id', class: 'APIError' },
  } as const;
  const [query = '', fragment = ''] = reportPath(report).replace('/report/', '').split('#');
  expect(reportFrom(query, `#${fragment}`, isEntry)).toEqual(report);
  expect(reportPath({})).toBe('/report/');
});

test('the issue says what, where and the facts', () => {
  const issue = issueOf({
    kind: 'wrong',
    entry: 'openai/slow-down',
    facts: { status: '429', sdk: 'openai-python 3.54.0' },
  });
  expect(issue).toMatchInlineSnapshot(`
    {
      "body": "- Problem: The advice is wrong
    - Page: \`/errors/openai/slow-down/\`
    - HTTP status: \`429\`
    - SDK and version: \`openai-python 3.54.0\`

    What is wrong, and how can it be seen? (Add it here, without keys, ids or data of yours.)
    ",
      "title": "The advice is wrong: openai/slow-down",
    }
  `);
  expect(issueOf({ kind: 'missing', entry: '', facts: { status: '429' } }).title).toBe('An error is missing: HTTP 429');
  expect(issueUrl('https://forge.example/errata', issue)).toMatch(
    /^https:\/\/forge\.example\/errata\/issues\/new\?title=.*&body=/,
  );
});

test('the repository is an https address or none', () => {
  expect(repositoryFrom(undefined)).toBeUndefined();
  expect(repositoryFrom('')).toBeUndefined();
  expect(repositoryFrom('https://forge.example/a/errata/')).toBe('https://forge.example/a/errata');
  for (const wrong of ['javascript:alert(1)', 'http://forge.example', 'https://a b'])
    expect(() => repositoryFrom(wrong)).toThrow('REPOSITORY_URL');
});

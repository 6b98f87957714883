import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { diagnosisMarkdown, fragmentOf, logMarkdown, sharedFrom } from '../../../../src/components/answer/share.ts';
import { classify, LogReader } from '../../../../src/classifier/index.ts';
import { rules } from '../../../content/real.ts';

const paste =
  "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-5.4 in organization org-AbCdEfGhIjKlMnOpQrStUvWx on tokens per min (TPM): Limit 30000, Used 29937, Requested 385. Please try again in 644ms.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}";
const diagnosis = classify(paste, rules);

test('a link carries the entry and chosen facts, and reads back', () => {
  const fragment = fragmentOf(diagnosis);
  expect(fragment.startsWith('#entry=')).toBe(true);
  expect(sharedFrom(fragment, rules.rules)).toEqual({
    entry: 'openai/rate-limit-tokens',
    verdict: 'wait',
    facts: {
      status: '429',
      type: 'tokens',
      code: 'rate_limit_exceeded',
      limit: '30000',
      used: '29937',
      requested: '385',
      wait: '644ms',
      carrier: 'http',
    },
  });
  expect(decodeURIComponent(fragment)).not.toMatch(/org-|gpt-5\.4|organization/);
});

test.each([
  ['', undefined],
  ['#entry=<script>', undefined],
  ['#entry=../../etc/passwd', undefined],
  ['#entry=openai/x&verdict=wait&code=<img src=x>&limit=1', { entry: 'openai/x', verdict: null, facts: {} }],
  [
    '#entry=openai/insufficient-quota&verdict=wait&wait=1s&limit=5&carrier=call%20+15551234567',
    { entry: 'openai/insufficient-quota', verdict: 'account', facts: {} },
  ],
  [
    '#entry=openai/rate-limit-tokens&verdict=wait&limit=30000&requested=40000&status=200&code=ask_me',
    { entry: 'openai/rate-limit-tokens', verdict: 'change', facts: { limit: '30000', requested: '40000' } },
  ],
])('a hostile fragment %j', (fragment, expected) => {
  expect(sharedFrom(fragment, rules.rules)).toEqual(expected);
});

test('nothing identified makes no link', () => {
  expect(fragmentOf(classify('hello', rules))).toBe('');
});

test('the Markdown has the verdict and the paste without secrets, in a fence that the paste cannot close', () => {
  const markdown = diagnosisMarkdown(classify(`\`\`\`\n${paste}\n\`\`\``, rules), 'https://errata.example');
  expect(markdown).toContain('https://errata.example/errors/openai/rate-limit-tokens/');
  expect(markdown).toContain('Retry after the stated wait');
  expect(markdown).not.toContain('AbCdEf');
  expect(markdown.trimEnd().split('\n').at(-1)).toBe('````');
});

test('the title of an entry is read as it is, whatever signs stand in it', () => {
  const diagnosis = classify(
    '{"error":{"message":"Unknown parameter: \'input[2].status\'.","code":"unknown_parameter","param":"input[2].status"}}',
    rules,
  );
  const [first = ''] = diagnosisMarkdown(diagnosis, 'https://x').split('\n');
  expect(first).toContain(String.raw`input\[2\].status`);
});

describe('nothing from a paste is markup in a copy', () => {
  const hostile = '![x](https://example.com/y.png) @everyone `code` <img src=x> | #1';
  const body = (code: string) =>
    JSON.stringify({ error: { message: 'Rate limit reached', type: 'tokens', param: hostile, code } });

  /** The Markdown without its code, which shows everything as it is. */
  const prose = (markdown: string) =>
    marked
      .lexer(markdown)
      .filter(({ type }) => type !== 'code')
      .map(({ raw }) => raw.replaceAll(/(`+)[^`].*?[^`]?\1(?!`)/g, ''))
      .join('\n');

  test.each(['rate_limit_exceeded', hostile])('of a diagnosis with the code %s', (code) => {
    const markdown = diagnosisMarkdown(classify(`HTTP 429 openai ${body(code)}`, rules), 'https://x');
    expect(markdown).toContain('@everyone');
    expect(prose(markdown)).not.toMatch(/@everyone|<img|!\[|example\.com/);
  });

  test('of a log', () => {
    const reader = new LogReader(rules);
    reader.push(`2026-11-21 10:00:00 ERROR openai Error code: 429 - ${body(hostile)}`);
    const markdown = logMarkdown(reader.finish());
    expect(markdown).toContain('@everyone');
    expect(prose(markdown)).not.toMatch(/@everyone|<img|!\[|example\.com/);
    expect(markdown.split('\n').at(-1)?.replaceAll('\\|', '').split('|')).toHaveLength(7);
  });
});

import { expect, test } from 'vitest';
import { diagnosisMarkdown, fragmentOf, sharedFrom } from '../../../../src/components/answer/share.ts';
import { classify } from '../../../../src/classifier/index.ts';
import { rules } from '../../../content/real.ts';

const paste =
  "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-5.4 in organization org-AbCdEfGhIjKlMnOpQrStUvWx on tokens per min (TPM): Limit 30000, Used 29937, Requested 385. Please try again in 644ms.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}";
const diagnosis = classify(paste, rules);

test('a link carries the entry and chosen facts, and reads back', () => {
  const fragment = fragmentOf(diagnosis);
  expect(fragment.startsWith('#entry=')).toBe(true);
  expect(sharedFrom(fragment)).toEqual({
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
  [
    '#entry=openai/x&verdict=whatever&code=<img src=x>&limit=1',
    { entry: 'openai/x', verdict: null, facts: { limit: '1' } },
  ],
])('a hostile fragment %j', (fragment, expected) => {
  expect(sharedFrom(fragment)).toEqual(expected);
});

test('nothing identified makes no link', () => {
  expect(fragmentOf(classify('hello', rules))).toBe('');
});

test('the Markdown has the verdict and the paste without secrets, in a fence that the paste cannot close', () => {
  const markdown = diagnosisMarkdown(classify(`\`\`\`\n${paste}\n\`\`\``, rules), 'https://errata.example');
  expect(markdown).toContain('https://errata.example/errors/openai/rate-limit-tokens/');
  expect(markdown).toContain('Yes, after the stated time');
  expect(markdown).not.toContain('AbCdEf');
  expect(markdown.trimEnd().split('\n').at(-1)).toBe('````');
});

import { expect, test } from 'vitest';
import { decisionOf, fixerOf } from '../../../../src/catalog/outputs/decision.ts';
import { kinds } from '../../../../src/schemas/index.ts';

test.each(kinds)('%s: end users are told nothing of keys, money or providers', (kind) => {
  const { userMessage } = decisionOf(kind, null);
  expect(userMessage).toMatch(/^[A-Z].+\.$/);
  expect(userMessage).not.toMatch(/key|quota|credit|billing|token|model|API|OpenAI|\d/i);
});

test('a limit that names a model holds for it, another for the account', () => {
  expect(decisionOf('rate_limited', 'wait', { model: 'gpt-5.4' }).scope).toBe('model');
  expect(decisionOf('rate_limited', 'wait').scope).toBe('account');
});

test('where somebody has to act, a person is asked, once', () => {
  expect(decisionOf('connection_failed', 'environment').failover).toEqual(['other-provider', 'ask-a-person']);
  expect(decisionOf('quota_exhausted', 'account').failover.filter((way) => way === 'ask-a-person')).toHaveLength(1);
  expect(decisionOf('invalid_request', 'change').failover).toEqual([]);
});

test('an error of which nothing is known', () => {
  expect(decisionOf(null, null)).toEqual({
    scope: null,
    failover: [],
    userMessage: 'Something went wrong. Please try again later.',
  });
  expect([fixerOf(null), fixerOf('backoff'), fixerOf('account'), fixerOf('change')]).toEqual([
    null,
    null,
    'account-owner',
    'you',
  ]);
});

import { expect, test } from 'vitest';
import { caughtBy, entriesOfCases, raisedClasses, seenFields } from '../../../../src/catalog/observed/raised.ts';
import type { Observation, Outcome } from '../../../../src/schemas/index.ts';

const raise = (name: string, bases: string[], code: string | null = null): Outcome => ({
  kind: 'raised',
  class: name,
  module: 'sdk',
  bases,
  message: 'x',
  fields: { code: { at: 'e.code', value: code } },
});
const seen = (outcome: Outcome, variants?: Observation['variants']): Observation => ({
  from: '',
  outcome,
  requests: [],
  variants,
});

const cases = {
  'openai/quota/plain': seen(raise('RateLimitError', ['StatusError', 'SdkError', 'Exception'], 'insufficient_quota')),
  'openai/tokens/plain': seen(
    raise('RateLimitError', ['StatusError', 'SdkError', 'Exception'], 'rate_limit_exceeded'),
    {
      async: { outcome: raise('AsyncError', ['SdkError', 'Exception']), requests: 1 },
    },
  ),
  'openai/tokens-two/plain': seen(raise('ServerError', ['StatusError', 'SdkError', 'Exception'])),
  'general/status-500': seen(raise('ServerError', ['StatusError', 'SdkError', 'Exception'])),
};
const classes = raisedClasses({ cases });
const find = (name: string) => classes.find((item) => item.name === name);

test('classes that were raised, and bases that two of them share, but not those of the language', () => {
  expect(classes.map(({ name }) => name)).toEqual([
    'AsyncError',
    'RateLimitError',
    'SdkError',
    'ServerError',
    'StatusError',
  ]);
  expect(find('StatusError')).toMatchObject({
    cases: [],
    bases: ['SdkError', 'Exception'],
    below: ['RateLimitError', 'ServerError'],
  });
  expect(find('AsyncError')?.cases).toMatchObject([{ id: 'openai/tokens/plain', mode: 'async' }]);
});

test('a handler for a base catches the cases of the classes below it', () => {
  const base = find('StatusError');
  expect(base && caughtBy(base, classes).map(({ id }) => id)).toEqual([
    'openai/quota/plain',
    'openai/tokens/plain',
    'openai/tokens-two/plain',
    'general/status-500',
  ]);
});

test('cases belong to entries by their whole id', () => {
  const entries = ['openai/quota', 'openai/tokens', 'openai/tokens-two'].map((id) => ({ id })) as Parameters<
    typeof entriesOfCases
  >[1];
  expect(entriesOfCases(find('ServerError')?.cases ?? [], entries).map(({ id }) => id)).toEqual(['openai/tokens-two']);
});

test('fields tell their expression and every value that was seen', () => {
  expect(seenFields(find('RateLimitError')?.cases ?? [])).toEqual([
    { role: 'code', at: 'e.code', values: ['insufficient_quota', 'rate_limit_exceeded'] },
  ]);
});

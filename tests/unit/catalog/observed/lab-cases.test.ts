import { expect, test } from 'vitest';
import { casesFor, entryOfCase, providerOfCase } from '../../../../src/catalog/observed/lab-cases.ts';

test.each([
  ['openai/insufficient-quota/quota', 'openai', 'openai/insufficient-quota'],
  ['general/anthropic/status-529', 'anthropic', undefined],
  ['guides/retry/wait-in-message', undefined, undefined],
])('%s', (id, provider, entry) => {
  expect(providerOfCase(id)).toBe(provider);
  expect(entryOfCase(id)).toBe(entry);
});

test('an SDK plays the cases of the providers that it speaks to, and no others', () => {
  const ids = ['openai/a/b', 'general/anthropic/c', 'general/openai/d', 'guides/retry/e'];
  const providers = { openai: { address: 'https://api.openai.com', environment: {} } };
  expect(
    casesFor(
      { providers },
      ids.map((id) => ({ id })),
    ).map(({ id }) => id),
  ).toEqual(['openai/a/b', 'general/openai/d']);
});

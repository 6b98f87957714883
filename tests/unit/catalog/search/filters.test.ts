import { expect, test } from 'vitest';
import { countValues, fits, pagefindFilters } from '../../../../src/catalog/search/filters.ts';
import { observedSdks } from '../../../../src/catalog/observed/observed-sdks.ts';
import { searchedEntry } from '../../../../src/catalog/search/searched-entry.ts';
import { content } from '../../../content/real.ts';

const sdks = observedSdks(content.sdks, content.observations);
const entries = content.entries.map((entry) => searchedEntry(entry, sdks));
const quota = entries.find(({ id }) => id === 'openai/insufficient-quota');
const silent = entries.find(({ id }) => id === 'openai/finish-reason-length');

test('an entry has the classes that the laboratory saw raised for it, by SDK', () => {
  expect(quota?.raised['openai-python']).toContain('RateLimitError');
  expect(quota?.raised['openai-java']).toContain('RateLimitException');
  expect(silent?.raised).toEqual({});
});

test('an entry fits when it has every chosen value', () => {
  if (!quota) throw new Error('no insufficient-quota');
  expect(fits(quota, {})).toBe(true);
  expect(fits(quota, { area: 'billing', status: '429', verdict: 'account', sdk: 'openai-go' })).toBe(true);
  expect(fits(quota, { area: 'billing', status: '400' })).toBe(false);
  expect(fits(quota, { provider: 'openai', area: 'billing' })).toBe(true);
  expect(fits(quota, { provider: 'anthropic', area: 'billing' })).toBe(false);
  expect(pagefindFilters(quota).slice(0, 4)).toEqual([
    'provider:openai',
    'area:billing',
    'status:429',
    'verdict:account',
  ]);
});

test('the counts of a filter leave its own choice out, and keep the others', () => {
  const counts = countValues(entries, 'area', { area: 'context', status: '429' });
  expect(counts.get('context')).toBeUndefined();
  expect(counts.get('billing')).toBe(entries.filter((entry) => fits(entry, { area: 'billing', status: '429' })).length);
});

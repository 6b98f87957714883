import { expect, test } from 'vitest';
import { statedReset } from '../../../../src/catalog/outputs/stated-reset.ts';

test.each([
  ['a date', 'retry-after: Sun, 29 Nov 2026 10:00:00 GMT', '2026-11-29T10:00:00.000Z'],
  ['a span', 'retry-after: 20', undefined],
  [
    'the limit that is used up, not the other',
    'anthropic-ratelimit-requests-remaining: 3\nanthropic-ratelimit-requests-reset: 2026-11-29T09:00:00Z\nanthropic-ratelimit-tokens-remaining: 0\nanthropic-ratelimit-tokens-reset: 2026-11-29T10:00:00Z',
    '2026-11-29T10:00:00.000Z',
  ],
  ['no limit that is used up', 'anthropic-ratelimit-tokens-reset: 2026-11-29T10:00:00Z', undefined],
  ['milliseconds', '"X-RateLimit-Reset":"1795946400000"', '2026-11-29T10:00:00.000Z'],
  ['seconds', '{"resets_at": 1795946400}', '2026-11-29T10:00:00.000Z'],
  ['a number of another size', '{"resets_at": 17959464}', undefined],
  ['no such day', 'retry-after: Sun, 99 Nov 2026 10:00:00 GMT', undefined],
])('%s', (_, text, time) => {
  expect(statedReset(text, {})).toBe(time);
});

test('the message, if it names a zone', () => {
  expect(statedReset('', { until: '2026-12-01 at 00:00 UTC' })).toBe('2026-12-01T00:00:00.000Z');
  expect(statedReset('', { until: '8:20 PM' })).toBeUndefined();
});

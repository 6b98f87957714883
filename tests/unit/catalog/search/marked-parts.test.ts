import { expect, test } from 'vitest';
import { markedParts, withoutValues } from '../../../../src/catalog/search/marked-parts.ts';

const shown = (text: string, ...spans: [number, number][]) =>
  markedParts(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test.each<[string, [number, number][], string]>([
  ['none', [], 'status 429'],
  ['one', [[7, 10]], 'status [429]'],
  [
    'two that overlap, in any order',
    [
      [5, 9],
      [7, 10],
    ].reverse() as [number, number][],
    'statu[s 429]',
  ],
  [
    'those outside the text',
    [
      [-1, 3],
      [8, 99],
      [4, 4],
    ],
    'status 429',
  ],
])('marks %s', (_, spans, expected) => {
  expect(shown('status 429', ...spans)).toBe(expected);
});

test('of a long text only the surroundings of the marks are given', () => {
  const text = `${'a'.repeat(20_000)}429${'b'.repeat(20_000)}`;
  const parts = shown(text, [20_000, 20_003]);
  expect(parts.length).toBeLessThan(7_000);
  expect(parts).toMatch(/^…a+\[429\]b+…$/);
});

test('the reader’s own values decide nothing', () => {
  const text = 'Limit 30000, Used 12 of 30000.';
  const spans = [{ start: 0, end: text.length }];
  const kept = withoutValues(text, spans, ['30000', '12', '3']).map(({ start, end }) => text.slice(start, end));
  expect(kept).toEqual(['Limit ', ', Used ', ' of ', '.']);
});

test('a fact that is a value stays', () => {
  expect(withoutValues('code 429', [{ start: 5, end: 8 }], ['429'])).toEqual([{ start: 5, end: 8 }]);
});

import { expect, test } from 'vitest';
import { compareCells, countValues, fits, type FilterRow } from '../../../../src/catalog/browse/row-filter.ts';

const rows: FilterRow[] = [
  { text: 'You exceeded your quota', values: { status: ['429'], area: ['billing'] } },
  { text: 'Slow down', values: { status: ['429', '503'], area: ['rate-limits'] } },
  { text: 'Overloaded', values: { status: ['503'], area: ['server'] } },
];
const facets = ['status', 'area'];
const texts = (state: Record<string, string>) => rows.filter((row) => fits(row, state, facets)).map(({ text }) => text);

test('a row fits when it has every word, in any case, and every value', () => {
  expect(texts({})).toHaveLength(3);
  expect(texts({ q: 'QUOTA you' })).toEqual(['You exceeded your quota']);
  expect(texts({ q: 'quota slow' })).toEqual([]);
  expect(texts({ status: '503' })).toEqual(['Slow down', 'Overloaded']);
  expect(texts({ status: '503', area: 'server' })).toEqual(['Overloaded']);
  expect(texts({ status: '50' })).toEqual([]);
});

test('counts of a facet follow the other filters, not its own', () => {
  expect(countValues(rows, { status: '503' }, facets, 'area')).toEqual(
    new Map([
      ['rate-limits', 1],
      ['server', 1],
    ]),
  );
  expect(countValues(rows, { status: '503' }, facets, 'status')).toEqual(
    new Map([
      ['429', 2],
      ['503', 2],
    ]),
  );
  expect(countValues(rows, { q: 'slow' }, facets, 'status')).toEqual(
    new Map([
      ['429', 1],
      ['503', 1],
    ]),
  );
});

test('numbers go by value, words by alphabet, and empty cells stay last', () => {
  const sorted = (cells: string[], direction: 1 | -1) => cells.toSorted((a, b) => compareCells(a, b, direction));
  expect(sorted(['', '1000', '200'], 1)).toEqual(['200', '1000', '']);
  expect(sorted(['', '1000', '200'], -1)).toEqual(['1000', '200', '']);
  expect(sorted(['model', 'Incorrect', 'api'], 1)).toEqual(['api', 'Incorrect', 'model']);
});

import { expect, test } from 'vitest';
import { bucketOf, formsOf, numbersOf } from '../../../../src/catalog/entry/forms.ts';

const signature = 'Limit reached for m-1: Limit 30,000, Used 21480, Requested 11720. Try again in 6.4s.';
const template =
  'Limit reached for {model}: Limit {limit:int}, Used {used:int}, Requested {requested:int}.[[ Try again in {wait:duration}.]]';
const other = { surface: 'client' as const, exception: 'AnError', evidence: [] };
const entry = { signature, signatures: [other, { surface: 'http' as const, message: template, evidence: [] }] };

test('the example comes first, as the form that it is of, with its own values marked', () => {
  const [example, second] = formsOf(entry);
  expect(example?.signature?.surface).toBe('http');
  expect(example?.parts.filter(({ role }) => role === 'variable').map(({ text }) => text)).toEqual([
    'm-1',
    '30,000',
    '21480',
    '11720',
    '6.4s',
  ]);
  expect(example?.parts.map(({ text }) => text).join('')).toBe(signature);
  expect(second).toEqual({ signature: other, parts: [] });
});

test('an example of no form stands alone', () => {
  expect(formsOf({ signature: 'It broke.', signatures: [other] })).toEqual([
    { parts: [{ text: 'It broke.', role: 'fixed' }] },
    { signature: other, parts: [] },
  ]);
});

test('three numbers that pass a limit are a bucket', () => {
  expect(numbersOf(entry)).toEqual({ limit: 30_000, used: 21_480, requested: 11_720, over: 3_200 });
});

test.each([
  ['one is missing', { limit: '10', used: '9', requested: undefined }],
  ['one is no number', { limit: '10', used: 'many', requested: '5' }],
  ['they fit', { limit: '10', used: '4', requested: '5' }],
  ['more is used than there is', { limit: '10', used: '11', requested: '5' }],
])('no bucket where %s', (_, numbers) => {
  expect(bucketOf(numbers)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { formsOf, numbersOf } from '../../../../src/catalog/entry/forms.ts';

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
  expect(numbersOf(entry)).toMatchObject({ limit: '30,000', used: '21,480', requested: '11,720', over: '3,200' });
});

test('numbers that fit are none', () => {
  expect(numbersOf({ ...entry, signature: entry.signature.replace('21480', '1480') })).toBeUndefined();
});

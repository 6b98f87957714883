import { expect, test } from 'vitest';
import { differencesOf } from '../../../../src/catalog/browse/difference.ts';
import type { Signature } from '../../../../src/schemas/index.ts';

const entry = (...signatures: Partial<Signature>[]) => ({
  signatures: signatures.map((signature) => ({ surface: 'http' as const, ...signature })) as Signature[],
});
const paste = (facts: Record<string, string | number>) => ({
  deciding: Object.entries(facts).map(([name, value]) => ({ name: name as 'code', value, start: 0, end: 1 })),
});

test('messages part where their words do, whatever stands in the placeholders', () => {
  const requests = entry({ message: 'Rate limit reached for {model} on requests per min[[: Limit {n:int}]]' });
  const tokens = entry({ message: 'Something else.' }, { message: 'Rate limit reached for {model} on tokens per min' });
  expect(
    differencesOf(paste({ message: 'Rate limit reached for gpt-5 on requests per min' }), requests, tokens),
  ).toEqual([{ fact: 'message', here: '… requests per min', there: '… tokens per min' }]);
});

test('a field that both can have tells nothing, one that the other has otherwise or not at all does', () => {
  const own = entry({ code: 'a', status: 429, type: 'x' });
  expect(differencesOf(paste({ code: 'a', status: 429, type: 'x' }), own, entry({ code: 'b', status: 429 }))).toEqual([
    { fact: 'code', here: 'a', there: 'b' },
    { fact: 'type', here: 'x', there: undefined },
  ]);
});

test('a sentence that is the beginning of the other’s is shown whole', () => {
  const [first] = differencesOf(
    paste({ message: 'Overloaded' }),
    entry({ message: 'Overloaded' }),
    entry({ message: 'Overloaded again' }),
  );
  expect(first).toEqual({ fact: 'message', here: 'Overloaded', there: '… again' });
});

import { expect, test } from 'vitest';
import { contentWords, sharedWith } from '../../../../src/catalog/search/coverage.ts';
import { smallEntry } from './small-entry.ts';

const entry = smallEntry('gate', {
  title: 'The gate was declined',
  codes: ['gate_is_shut'],
  raised: { sdk: ['GateKeeperError'] },
  statuses: [418],
  quickFix: 'Oil the hinges.',
});
const shared = (query: string) => sharedWith(entry, contentWords(query), 'Lab Works');

test('words of a question, and numbers that are no status, need not stand on the page', () => {
  expect(contentWords('why does it always say 418 after 20 tries in 5 days')).toEqual(['418', 'after', 'days']);
});

test('names of fields need not stand on the page either', () => {
  expect(contentWords("'type': 'gate_shut', 'param': None, code=loose")).toEqual(['gate', 'shut', 'loose']);
});

test.each([
  ['a word of the title in another form', 'declining gates'],
  ['a code, typed as one word', 'gateisshut'],
  ['a class that an SDK raised', 'gate keeper'],
  ['a status', '418'],
  ['whose it is', 'works lab'],
  ['a word of the first thing to do', 'hinge'],
  ['a word that is still being typed', 'decli'],
  ['a word with a slip', 'decilned'],
])('an entry knows %s', (_, query) => {
  expect(shared(query).missing).toEqual([]);
});

test('says which words it shares and which it does not', () => {
  expect(shared('red gate, 503')).toEqual({ words: ['gate'], missing: ['red', '503'] });
});

import { expect, test } from 'vitest';
import {
  classOf,
  likeEnough,
  nameScore,
  namesOf,
  overlap,
  tokensOf,
  trigrams,
} from '../../../../src/catalog/search/names.ts';
import { smallEntry } from './small-entry.ts';

test.each([
  ['rate_limit_exceeded', ['ratelimitexceeded']],
  ['it says rate_limit, a 429', ['itsaysratelimita429', 'ratelimit', '429']],
  ['openai.RateLimitError', ['openairatelimiterror', 'ratelimiterror']],
  ['an error', ['anerror']],
  ['OpenAI error', []],
])('“%s” has the names %j', (query, names) => {
  expect(tokensOf(query)).toEqual(names);
});

test('a class is read without module and mark', () => {
  expect(['a.b.GateError', 'AI_GateError', ' GateError '].map(classOf)).toEqual(Array(3).fill('gateerror'));
});

test('a class that an alias begins with counts as stated, names that all errors bear do not', () => {
  const names = namesOf(smallEntry('gate', { aliases: ['GateError: it is shut', 'shut'], exceptions: ['Error'] }));
  expect(names.stated).toEqual(['gateerror']);
});

test('the best name counts, others add a little', () => {
  const names = namesOf(smallEntry('gate-jam', { codes: ['gate_shut'] }));
  const [slug, code] = [nameScore(['gatejam'], names), nameScore(['gateshut'], names)];
  expect(slug).toBeGreaterThan(code);
  expect(nameScore(['gatejam', 'gateshut'], names)).toBeCloseTo(slug + code / 10);
  expect(nameScore(['window'], names)).toBe(0);
});

test('slug, code, class raised, beginning, part, misspelt, in this order', () => {
  const raised = { 'openai-python': ['GateJam'] };
  const scores = [
    smallEntry('gate-jam'),
    smallEntry('a', { codes: ['gate_jam'] }),
    smallEntry('b', { raised }),
    smallEntry('c', { codes: ['gate_jam_twice'] }),
    smallEntry('d', { codes: ['old_gate_jam'] }),
    smallEntry('e', { codes: ['gaate_jam'] }),
    smallEntry('f', { codes: ['window'] }),
  ].map((entry) => nameScore(['gatejam'], namesOf(entry)));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores.at(-1)).toBe(0);
});

test('a misspelt name is alike, another name is not', () => {
  const alike = (a: string, b: string) => overlap(trigrams(a), trigrams(b)) >= likeEnough;
  expect(alike('insufficientquota', 'insuficientquota')).toBe(true);
  expect(alike('insufficientquota', 'gatewaytimeout')).toBe(false);
  expect(overlap(trigrams(''), trigrams(''))).toBe(0);
});

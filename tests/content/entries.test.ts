import type { Entry } from '../../src/catalog/entry/entry.ts';
import { summaryOf } from '../../src/catalog/entry/summary.ts';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/catalog/check/check-content.ts';
import { formatProblems } from '../../src/catalog/reading/problem.ts';
import { classify } from '../../src/classifier/index.ts';
import { content, rules } from './real.ts';

test('the content has no problem', () => {
  expect(formatProblems([...content.problems, ...checkContent(content)])).toBe('');
});

describe('every sample classifies to its own entry against all rules', () => {
  for (const entry of content.entries)
    test.each(entry.samples.map((sample) => [sample.name, sample.text]))(`${entry.id}/samples/%s`, (_, text) => {
      const diagnosis = classify(text, rules);
      expect([diagnosis.outcome, diagnosis.entries[0]?.id]).toEqual(['identified', entry.id]);
    });
});

test('no secret-shaped text stands in a sample or a fix', () => {
  const secret = /\b(?:sk-(?:proj-)?[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{12,}|ghp_[A-Za-z0-9]{20,})\b/;
  const found = content.entries.flatMap(({ id, samples, fixFiles }) =>
    [...samples, ...fixFiles].filter(({ text }) => secret.test(text)).map(({ name }) => `${id}/${name}`),
  );
  expect(found).toEqual([]);
});

test('an error that comes over HTTP shows its status, also where its signatures leave it open', () => {
  const shown = (slug: string) =>
    summaryOf(content.entries.find(({ id }) => id === `openai/${slug}`) as Entry).statuses;
  expect(shown('credit-balance-exhausted')).toEqual([429]);
  expect(shown('model-overloaded')).toEqual([503]);
  expect(shown('finish-reason-length')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/catalog/check-content.ts';
import { formatProblems } from '../../src/catalog/problem.ts';
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

test('no sentence of eight words or more stands on two pages', () => {
  const pages = new Map<string, Set<string>>();
  for (const entry of content.entries)
    for (const sentence of sentencesOf(entry)) pages.set(sentence, (pages.get(sentence) ?? new Set()).add(entry.id));
  const shared = [...pages].filter(([, ids]) => ids.size > 1).map(([sentence, ids]) => `${[...ids].join(' and ')}: ${sentence}`);
  expect(shared).toEqual([]);
});

test('nothing is put off to a time that is not named', () => {
  const filler = /\b(?:as needed|various reasons|try again later|best practices|robust solution)\b/i;
  const found = content.entries.flatMap((entry) => prose(entry).filter((text) => filler.test(text)).map((text) => `${entry.id}: ${text}`));
  expect(found).toEqual([]);
});

type Entry = (typeof content.entries)[number];

/** Our own words: not signatures, samples, titles of sources or wire text in code. */
function prose(entry: Entry): string[] {
  return [
    entry.summary,
    entry.quickFix,
    ...entry.causes.flatMap((cause) => [cause.detail, cause.confirm]),
    ...entry.fixes.flatMap((fix) => [...fix.steps, fix.verify.do, fix.verify.expect]),
    ...entry.checks.map((check) => check.check),
    ...entry.steps.flatMap((step) => [step.do, step.expect, step.otherwise]),
    ...entry.prevention,
    ...entry.deadEnds.map((item) => item.why),
    ...entry.faq.map((item) => item.a),
    ...entry.confusedWith.map((item) => item.tell),
    entry.body,
  ].map((text) => text.replaceAll(/`[^`]*`|“[^”]*”/g, '“”'));
}

function sentencesOf(entry: Entry): Set<string> {
  const sentences = prose(entry).flatMap((text) => text.toLowerCase().split(/(?<=[.!?:])\s+|\n+/));
  return new Set(sentences.map((sentence) => sentence.replaceAll(/[^\p{L}\p{N} ]/gu, '').trim()).filter((sentence) => sentence.split(/\s+/).length >= 8));
}

import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/catalog/check/own-words.ts';
import { checkStatuses } from '../../src/catalog/check/check-statuses.ts';
import { formatProblems } from '../../src/catalog/reading/problem.ts';
import { content } from './real.ts';

test('every status is written about, and leads to each entry that has it', () => {
  expect(formatProblems(checkStatuses(content))).toBe('');
});

test('no sentence stands in two statuses, or in a status and an entry', () => {
  const sentences = [...content.statuses, ...content.entries].flatMap(sentencesOf);
  const twice = [...Map.groupBy(sentences, ({ key }) => key).values()]
    .filter((same) => new Set(same.map(({ id }) => id)).size > 1)
    .map((same) => `${same.map(({ id, path }) => `${id} ${path}`).join(', ')}: ${same[0]?.text ?? ''}`);
  expect(twice).toEqual([]);
});

import { expect, test } from 'vitest';
import { checkWriting, latestDay } from '../../src/catalog/check/check-writing.ts';
import { formatProblems } from '../../src/catalog/check/problem.ts';
import { content } from './real.ts';

test('the writing has no problem', () => {
  expect(formatProblems(checkWriting(content, latestDay(new Date())))).toBe('');
});

import { expect, test } from 'vitest';
import { checkWriting, latestDay } from '../../src/catalog/check/check-writing.ts';
import { checkSecrets } from '../../src/catalog/check/check-secrets.ts';
import { formatProblems } from '../../src/catalog/reading/problem.ts';
import { content } from './real.ts';

test('the writing has no problem', () => {
  expect(formatProblems(checkWriting(content, latestDay(new Date())))).toBe('');
});

test('no sample, program or wire case holds a secret that a scanner knows', async () => {
  expect(formatProblems(await checkSecrets(content.entries))).toBe('');
});

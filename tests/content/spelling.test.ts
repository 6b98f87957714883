import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { expect, test } from 'vitest';
import { root } from './real.ts';

test('every word is spelled the American way or stands in content/dictionary.txt', { timeout: 120_000 }, async () => {
  const unknown: string[] = [];
  const { files, errors } = await lint(
    [],
    { root, config: `${root}/cspell.json`, progress: false },
    {
      issue: ({ uri = '', row, text, suggestions = [] }) => {
        const file = relative(root, fileURLToPath(uri));
        unknown.push(`${file}:${row} ${text}${suggestions[0] ? ` (${suggestions[0]}?)` : ''}`);
      },
    },
  );
  expect(unknown).toEqual([]);
  expect(errors).toBe(0);
  expect(files).toBeGreaterThan(0);
});

test('the dictionary is sorted, each word once', () => {
  const words = readFileSync(`${root}/content/dictionary.txt`, 'utf8').trimEnd().toLowerCase().split('\n');
  expect(words).toEqual([...new Set(words)].toSorted());
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { indexesFor, writeFullText } from '../../../integrations/full-text.ts';

test('no index has many more than a thousand pages, and a few hundred entries have one', () => {
  expect([0, 275, 1_000, 1_001, 5_000].map(indexesFor)).toEqual([1, 1, 1, 2, 5]);
});

test('every page stands in one of the indexes, which share a folder and one reader', async () => {
  const folder = `${mkdtempSync(`${tmpdir()}/errata-`)}/`;
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (let page = 0; page < 60; page++) {
    mkdirSync(`${folder}errors/${String(page)}`, { recursive: true });
    const body = page < 40 ? '<main data-pagefind-body>' : '<main>';
    writeFileSync(
      `${folder}errors/${String(page)}/index.html`,
      `<html lang=en>${body}<h1>Page ${String(page)}</h1></main>`,
    );
  }
  expect(await writeFullText(folder, 3)).toBe(40);
  const entry = JSON.parse(readFileSync(`${folder}pagefind/pagefind-entry.json`, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['en', 'en-2', 'en-3']);
  const counts = Object.values(entry.languages).map((language) => language.page_count);
  expect(counts.reduce((sum, count) => sum + count)).toBe(40);
  // A third each would be 13.
  expect(Math.max(...counts)).toBeLessThan(25);
  expect(readdirSync(`${folder}pagefind/fragment`)).toHaveLength(40);
  expect(readdirSync(`${folder}pagefind`).filter((name) => name.startsWith('wasm.en'))).toEqual(['wasm.en.pagefind']);
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compressAhead } from '../../../integrations/precompress.ts';

test('pages are compressed as they are written, while those of an earlier build are removed', async () => {
  const folder = `${mkdtempSync(`${tmpdir()}/errata-`)}/`;
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const earlier = Array.from({ length: 1000 }, (_, at) => `${folder}page-${String(at).padStart(4, '0')}`);
  for (const page of earlier) {
    mkdirSync(page);
    writeFileSync(`${page}/index.html`, '');
    utimesSync(`${page}/index.html`, 0, 0);
  }

  const end = compressAhead(pathToFileURL(folder));
  // The thread goes through them from the first to the last.
  for (const page of earlier.toReversed()) await rm(page, { recursive: true });
  writeFileSync(`${folder}index.html`, '<!doctype html>');
  await expect.poll(() => existsSync(`${folder}index.html.gz`), { timeout: 20_000 }).toBe(true);

  expect([...(await end()).keys()]).toEqual(['index.html']);
  expect(readdirSync(folder).toSorted()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
});

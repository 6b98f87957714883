import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { writeFullText } from '../../integrations/full-text.ts';
import type { fullTextSearch } from '../../src/components/answer/full-text.ts';

const words = ['quota', 'timeout', 'certificate', 'billing', 'refused', 'stream', 'token'];

test('a query finds the same in several indexes as in one', async ({ page }) => {
  const one = await foundIn(page, 1);
  const several = await foundIn(page, 3);
  expect(several.map(({ query, pages }) => ({ query, pages: pages.toSorted() }))).toEqual(
    one.map(({ query, pages }) => ({ query, pages: pages.toSorted() })),
  );
  for (const { pages } of several) expect(pages.length).toBeGreaterThan(0);
  expect(several.find(({ query }) => query === 'timeouts')?.pages).toEqual(
    several.find(({ query }) => query === 'timeout')?.pages,
  );
});

/** What the search finds on a small site that has so many indexes. */
async function foundIn(page: Page, indexes: number): Promise<{ query: string; pages: string[] }[]> {
  const folder = `${mkdtempSync(`${tmpdir()}/errata-`)}/`;
  try {
    for (let number = 0; number < 40; number++) {
      const path = `${folder}errors/page-${String(number)}/`;
      mkdirSync(path, { recursive: true });
      const text = words.filter((_, place) => number % (place + 5) === 0).join(' and ');
      writeFileSync(
        `${path}index.html`,
        `<!doctype html><html lang="en"><title>-</title><main data-pagefind-body><h1>Page ${String(number)}</h1>
        <span hidden data-pagefind-filter="area:${number % 2 === 0 ? 'even' : 'odd'}"></span><p>It tells of ${text}.</p></main></html>`,
      );
    }
    await writeFullText(folder, indexes);
    writeFileSync(`${folder}index.html`, '<!doctype html><html lang="en"><title>-</title></html>');
    await build({
      entryPoints: ['src/components/answer/full-text.ts'],
      outfile: `${folder}search.js`,
      bundle: true,
      format: 'esm',
      define: { 'import.meta.env.FULL_TEXT_INDEXES': String(indexes), 'import.meta.env.BASE_URL': '"/"' },
    });
    const origin = `http://of-${String(indexes)}.test`;
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ path: folder + (pathname === '/' ? 'index.html' : pathname.slice(1)) });
    });
    await page.goto(`${origin}/`);
    return await page.evaluate(
      async (queries) => {
        const module = '/search.js';
        const { fullTextSearch: search } = (await import(module)) as { fullTextSearch: typeof fullTextSearch };
        const found: { query: string; pages: string[] }[] = [];
        for (const query of queries)
          for (const filters of [{}, { area: 'even' }]) {
            const answer = await search(query, filters);
            if (!answer || answer.problem !== undefined) throw new Error(answer?.problem ?? 'no answer');
            found.push({ query, pages: answer.hits.map(({ url }) => url) });
          }
        return found;
      },
      [...words, 'timeouts', 'certificates'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { publicEntry } from '../../src/catalog/public-entry.ts';
import { rulesOf } from '../../src/catalog/rules.ts';
import { summaryOf } from '../../src/catalog/summary.ts';
import { content, root } from '../content/real.ts';
import { expect, test } from './site.ts';

/** What JSON keeps of a value. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test('the site and the Node reader read the same content', async ({ request }) => {
  expect(await (await request.get('/rules.json')).json()).toEqual(asJson(rulesOf(content.entries, content.providers)));
  expect(await (await request.get('/errors/index.json')).json()).toEqual(
    asJson({ entries: content.entries.map(summaryOf) }),
  );
  for (const entry of content.entries)
    expect(await (await request.get(`/errors/${entry.id}.json`)).json()).toEqual(asJson(publicEntry(entry)));
});

test('an entry page is light: HTML and CSS in the first round trip, little JavaScript before it is used', async ({
  page,
}) => {
  const sizes = content.entries
    .map(({ id }) => brotliCompressSync(readFileSync(join(root, `dist/errors/${id}/index.html`))).length)
    .toSorted((a, b) => a - b);
  expect(sizes[Math.ceil(sizes.length * 0.95) - 1]).toBeLessThanOrEqual(14_600);
  const scripts: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      void response.body().then((body) => scripts.push(brotliCompressSync(body).length));
  });
  await page.goto('/errors/openai/rate-limit-tokens/', { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((elements) => elements.map((element) => element.textContent).join(''));
  expect(scripts.reduce((sum, size) => sum + size, brotliCompressSync(Buffer.from(inline)).length)).toBeLessThanOrEqual(
    5_000,
  );
});

test('what the box loads on first use is small: no schema library, no other surprise', () => {
  const folder = join(root, 'dist/_astro');
  const total = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
  expect(total).toBeLessThan(45_000);
});

test('styles keep the order of their layers', async ({ page }) => {
  for (const path of ['/', '/errors/openai/server-error/', '/search/']) {
    await page.goto(path);
    expect(await page.locator('style').first().textContent()).toMatch(/^@layer tokens/);
  }
});

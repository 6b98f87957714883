import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { coresOf } from '../../src/catalog/outputs/cores.ts';
import { indexOf, observationsOf, rulesDocumentOf, samplesOf } from '../../src/catalog/outputs/documents.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { publicEntry } from '../../src/catalog/outputs/public-entry.ts';
import { rulesOf } from '../../src/catalog/outputs/rules.ts';
import { content, root } from '../content/real.ts';
import { expect, test } from './support/site.ts';

test('the site and the Node reader read the same content', () => {
  const { entries, providers, sdks, observations, guides, statuses } = content;
  const documents: [path: string, document: unknown][] = [
    ['errors/index.json', indexOf(entries, observedSdks(sdks, observations), guides, statuses)],
    ['rules.json', rulesDocumentOf(rulesOf(entries, providers))],
    ['cores.json', coresOf(entries)],
    ['samples.json', samplesOf(entries)],
    ...observedSdks(sdks, observations).map((sdk): [string, unknown] => [
      `observations/${sdk.id}.json`,
      observationsOf(sdk),
    ]),
    ...entries.map((entry): [string, unknown] => [`errors/${entry.id}.json`, publicEntry(entry)]),
  ];
  for (const [path, document] of documents) expect(JSON.parse(built(path)), path).toEqual(asJson(document));
  const lines = built('errors.ndjson').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(entries.map((entry) => asJson(publicEntry(entry))));
});

test('an entry page is light: HTML and CSS in the first round trip, little JavaScript before it is used', async ({
  page,
}) => {
  // Sixty pages are compressed as hard as Brotli can, while others work on this machine.
  test.slow();
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
  // Each file is a request, whatever its size.
  expect(scripts).toHaveLength(2);
  expect(scripts.reduce((sum, size) => sum + size, brotliCompressSync(Buffer.from(inline)).length)).toBeLessThanOrEqual(
    5_000,
  );
});

test('home loads little JavaScript before its box is used', async ({ page }) => {
  const scripts: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      void response.body().then((body) => scripts.push(brotliCompressSync(body).length));
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000);
});

test('what the box loads on first use is small: no schema library, no other surprise', () => {
  const folder = join(root, 'dist/_astro');
  const total = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
  // Classifier 33,000, search and cards 20,000, the answer before these 3,000; the rest is what single pages add.
  expect(total).toBeLessThan(71_500);
});

test('styles keep the order of their layers', async ({ page }) => {
  for (const path of ['/', '/errors/openai/server-error/', '/search/']) {
    await page.goto(path);
    expect(await page.locator('style').first().textContent()).toMatch(/^@layer tokens/);
  }
});

/** Text of a file of the build. */
function built(path: string): string {
  return readFileSync(join(root, 'dist', path), 'utf8');
}

/** What JSON keeps of a value. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

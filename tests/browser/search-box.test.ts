import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { queries } from '../content/queries.ts';
import { root } from '../content/real.ts';
import { expect, test } from './support/site.ts';

const page429 = '/errors/openai/rate-limit-tokens/';
/** Milliseconds for what the box loads on first use, on a busy machine. */
const slow = 20_000;
const traceback = `Traceback (most recent call last):
  File "app.py", line 3, in <module>
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`;

test('every query of the table leads to its page first', async ({ site, page }) => {
  test.setTimeout(180_000);
  await site.open(page429);
  await site.headerBox.fill('401');
  await expect(site.popup).toBeVisible({ timeout: slow });
  // One round trip for all, because there are many. Escape closes the popup at once; the next answer opens it.
  const found = await page.evaluate(
    async (asked) => {
      const input = document.querySelector<HTMLInputElement>('search-box input');
      const popup = document.querySelector<HTMLElement>('.popup');
      const firsts: (string | null | undefined)[] = [];
      for (const query of asked) {
        input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        if (input) input.value = query;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        while (popup?.hidden) await new Promise((resolve) => setTimeout(resolve, 5));
        firsts.push(popup?.querySelector('[data-entry-id]')?.getAttribute('data-entry-id'));
      }
      return firsts;
    },
    queries.map(([query]) => query),
  );
  expect(queries.map(([query], index) => [query, found[index]])).toEqual(queries);
});

for (const query of ['quota', '429', 'insufficient_quota', 'rate limit'])
  test(`before the first result of “${query}” comes a part of the index and no rules: less than 30 kB`, async ({
    site,
    page,
  }) => {
    await site.open(page429);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const release = await site.holdBack(/\/_astro\/(?:whole|classifier)\.|rules\.json|errors\/index\.json/);
    await site.headerBox.fill(query);
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: slow });
    // A browser may ask for the icon of the site at any time; what is held comes after the first result.
    const needed = asked.filter((path) => !/icon|\/(?:whole|classifier)\./.test(path));
    const early = page.locator('[role=option][data-entry-id]').first();
    const first = await early.getAttribute('data-entry-id');
    for (const path of needed) {
      expect(path).toMatch(/^\/(?:early\/|_astro\/(?:search|forms|popup|answer|rolldown-runtime)\.)/);
      expect(asked.filter((other) => other === path)).toHaveLength(1);
    }
    const bytes = needed.map((path) => statSync(join(root, `dist${path}.br`)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
    const code = page.waitForRequest(/cores\.json/);
    release();
    await code;
    await expect(page.getByText(/by signature, \d+ pages? by text/)).toBeAttached({ timeout: slow });
    await expect(early).toHaveAttribute('data-entry-id', first ?? '');
  });

test('what the first result needs weighs little for each entry', () => {
  const { entries } = JSON.parse(readFileSync(join(root, 'dist/errors/index.json'), 'utf8')) as { entries: unknown[] };
  const pieces = readdirSync(join(root, 'dist/early')).filter((name) => /^\d+\.json\.br$/.test(name));
  const largest = Math.max(...pieces.map((name) => statSync(join(root, 'dist/early', name)).size));
  // 23 of the base and 17 of the largest of 128 pieces, in November 2026; and 380 of rules and index, which come later.
  expect((statSync(join(root, 'dist/early/base.json.br')).size + largest) / entries.length).toBeLessThan(50);
  const bytes = ['errors/index.json', 'rules.json'].map((name) => statSync(join(root, `dist/${name}.br`)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0) / entries.length).toBeLessThan(420);
});

test('what was chosen before the rest has come stays chosen', async ({ site, page }) => {
  const release = await site.holdBack(/rules\.json/);
  await site.open(page429);
  await site.headerBox.fill('insufficient_quota');
  const first = page.getByRole('option').first();
  await expect(first).toBeVisible({ timeout: slow });
  await site.headerBox.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  release();
  await expect(page.getByText(/by signature, \d+ pages? by text/)).toBeAttached({ timeout: slow });
  await expect(first).toHaveAttribute('aria-selected', 'true');
});

test('by keyboard: choose, close, open again, go to the page', async ({ site, page }) => {
  await site.open(page429);
  await site.headerBox.fill('insufficient_quota');
  const options = site.popup.getByRole('option');
  const chosen = site.popup.getByRole('option', { selected: true });
  await expect(site.headerBox).toHaveAttribute('aria-expanded', 'true', { timeout: slow });
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveAttribute('data-entry-id', 'openai/insufficient-quota');
  await expect(site.headerBox).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? 'none');
  await expect(chosen.locator('code mark', { hasText: 'insufficient_quota' }).first()).toBeVisible();
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(site.popup).toBeHidden();
  await expect(site.headerBox).toHaveValue('insufficient_quota');
  await expect(site.headerBox).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/openai\/insufficient-quota\/$/);
});

test('shows pages by their text, the page of a status, and a way to all results', async ({ site, page }) => {
  await site.open(page429);
  await site.headerBox.fill('pydantic');
  await expect(site.popup.getByRole('group', { name: 'In the text of the pages' })).toBeVisible({ timeout: slow });
  await expect(site.popup.getByRole('status')).toContainText('by text', { timeout: slow });
  await site.headerBox.fill('HTTP 429');
  await expect(site.popup.getByRole('option', { name: 'All errors with HTTP 429' })).toHaveAttribute(
    'href',
    '/statuses/429/',
  );
  await site.popup.getByRole('option', { name: 'All results for “HTTP 429”' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=HTTP\+429$/);
});

test('closes when the focus leaves it', async ({ site, page }) => {
  await site.open(page429);
  await site.headerBox.fill('401');
  await expect(site.popup).toBeVisible({ timeout: slow });
  await page.getByRole('contentinfo').click();
  await expect(site.popup).toBeHidden();
});

test('axe finds nothing in the open popup, light and dark', async ({ site, page }) => {
  await site.open(page429);
  await site.headerBox.fill('insuficient_quota');
  await expect(site.popup.getByRole('status')).toContainText('by text', { timeout: slow });
  await page.keyboard.press('ArrowDown');
  const { violations } = await new AxeBuilder({ page }).include('search-box').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).include('search-box').withRules(['color-contrast']).analyze();
  expect(dark.violations.map(({ id }) => id)).toEqual([]);
});

test('a pasted traceback is diagnosed, opens in the classifier, and never leaves the browser', async ({
  site,
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`));
  await site.open(page429);
  await site.paste(traceback, site.headerBox);
  const found = site.popup.locator('.answer');
  await expect(found).toHaveAttribute('data-entry-id', 'openai/insufficient-quota', { timeout: slow });
  await expect(found).toContainText('Don’t retry: fix billing or access');
  await site.headerBox.press('Enter');
  await expect(page).toHaveURL(/\/classifier\/$/);
  await expect(site.box).toHaveValue(traceback);
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/insufficient-quota');
  await page.reload();
  await expect(site.box).toHaveValue('');
  expect(sent.filter((request) => /Traceback|exceeded your current/.test(request))).toEqual([]);
});

test('the arrow key reaches the classifier for a paste', async ({ site, page }) => {
  await site.open(page429);
  await site.paste(traceback, site.headerBox);
  await expect(site.popup.locator('.answer')).toBeVisible({ timeout: slow });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(site.box).toHaveValue(traceback);
});

test('on a phone the popup is as wide as the page, and the page does not scroll sideways', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open(page429);
  for (const fill of [() => site.headerBox.fill('rate limit'), () => site.paste(traceback, site.headerBox)]) {
    await fill();
    await expect(site.popup).toBeVisible({ timeout: slow });
    await expect.poll(async () => (await site.popup.boundingBox())?.width).toBeGreaterThan(320);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await site.headerBox.fill('invalid_api_key');
  await site.popup.getByRole('option', { name: /Incorrect API key/ }).click();
  await expect(page).toHaveURL(/invalid-api-key/);
});

test('/ goes to the box, but not while something is typed, not with a modifier, and not when switched off', async ({
  site,
  page,
}) => {
  await site.open(page429);
  await page.keyboard.press('Control+/');
  await expect(site.headerBox).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(site.headerBox).toBeFocused();
  await expect(site.headerBox).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(site.headerBox).toHaveValue('a/b');

  for (const path of ['/', '/classifier/']) {
    await page.goto(path);
    await expect(site.box).toBeEnabled();
    await page.keyboard.press('/');
    await expect(site.box).toBeFocused();
    await expect(site.box).toHaveValue('');
  }

  await page.goto('/search/');
  await page.getByRole('checkbox', { name: /^The keys/ }).uncheck();
  await page.goto(page429);
  await expect(site.headerBox).toBeVisible();
  await page.keyboard.press('/');
  await expect(site.headerBox).not.toBeFocused();
  await page.goto('/search/');
  await expect(page.getByRole('checkbox', { name: /^The keys/ })).not.toBeChecked();
});

test('without the rules the pages by text stay; without the full text the signatures', async ({ site, page }) => {
  await page.route(/rules\.json/, (route) => route.abort());
  await site.open(page429);
  await site.headerBox.fill('pydantic');
  await expect(site.popup.getByRole('status')).toContainText('rules.json could not be loaded', { timeout: slow });
  await expect(site.popup.getByRole('group', { name: 'In the text of the pages' })).toBeVisible({ timeout: slow });
  await page.unroute(/rules\.json/);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.reload();
  await site.headerBox.fill('server_error');
  await expect(site.popup.getByRole('option').first()).toHaveAttribute('data-entry-id', 'openai/server-error', {
    timeout: slow,
  });
  await expect(site.popup.getByRole('status')).toContainText('full-text index could not be loaded', { timeout: slow });
});

test('every page names the description of the search, and browsers can read it', async ({ page, request }) => {
  await page.goto(page429);
  const path = await page.locator('link[rel=search]').getAttribute('href');
  const text = await (await request.get(path ?? '')).text();
  expect(SyntaxValidator.validate(text)).toBe(true);
  const { OpenSearchDescription: read } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
    OpenSearchDescription: { Url: { '@_template': string }[] };
  };
  expect(read.Url[0]?.['@_template']).toMatch(/^https?:\/\/[^/]+\/search\/\?q=\{searchTerms\}$/);
});

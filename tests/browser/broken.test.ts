import type { Route } from '@playwright/test';
import { expect, test } from './support/site.ts';

/** What can stand where a file was asked for. */
const answers: Record<string, (route: Route) => Promise<void> | void> = {
  'no connection': (route) => route.abort(),
  'HTTP 404': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'a sign-in page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  'half of the file': (route) => route.fulfill({ contentType: 'application/json', body: '{"rules":[{"id":"openai/x"' }),
  'JSON of something else': (route) => route.fulfill({ json: { message: 'blocked by policy' } }),
  nothing: () => undefined,
};
const told: Record<string, string> = {
  'no connection': 'could not be loaded. Check the connection',
  'HTTP 404': 'could not be loaded. Check the connection',
  'a sign-in page': 'arrived broken',
  'half of the file': 'arrived broken',
  'JSON of something else': 'arrived broken',
  nothing: 'did not arrive within 20 seconds',
};

for (const file of ['rules.json', 'errors/index.json'])
  for (const [name, answer] of Object.entries(answers))
    test(`${name} in the place of ${file}: the box says so and keeps the text`, async ({ site, page }) => {
      await page.clock.install();
      await page.route(new RegExp(`/${file}`), answer);
      await site.open('/classifier/');
      await site.box.fill('anything at all');
      await expect(async () => {
        // Only where nothing comes: other files, still on their way, would run out of time with it.
        if (name === 'nothing') await page.clock.fastForward(30_000);
        await expect(page.getByRole('alert')).toContainText(told[name] ?? '', { timeout: 500 });
      }).toPass();
      await expect(site.box).toHaveValue('anything at all');
      await page.unroute(new RegExp(`/${file}`));
      await site.box.fill('invalid_api_key');
      await page.clock.fastForward(1_000);
      await site.expectFirst('openai/invalid-api-key');
    });

test('entries that cannot be read: the search page says so, and tries again', async ({ site, page }) => {
  await page.route(/errors\/index\.json/, (route) => route.fulfill({ json: { entries: [{ id: 'openai/x' }] } }));
  await site.open('/search/?q=anything');
  await expect(page.getByRole('alert')).toContainText('arrived broken');
  await page.unroute(/errors\/index\.json/);
  await page.getByRole('searchbox', { name: 'Search errors' }).fill('invalid_api_key');
  await expect(site.results.first()).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
});

for (const part of ['search', 'classifier', 'answer-view'])
  test(`without the code of ${part} the box says so and keeps the text`, async ({ site, page }) => {
    await page.route(new RegExp(`/_astro/${part}`), (route) => route.fulfill({ status: 404 }));
    await site.open('/classifier/');
    await site.box.fill('anything at all');
    await expect(page.getByRole('alert')).toContainText('A part of this page could not be loaded');
    await expect(site.box).toHaveValue('anything at all');
  });

for (const name of ['no connection', 'HTTP 404', 'a sign-in page', 'nothing'])
  test(`${name} in the place of the full-text index: the hits by signature stay, and the page says so`, async ({
    site,
    page,
  }) => {
    await page.clock.install();
    await page.route('**/pagefind/**', answers[name] ?? fail);
    const asked = page.waitForRequest('**/pagefind/**');
    await site.open('/search/?q=server_error');
    await asked;
    await expect(async () => {
      if (name === 'nothing') await page.clock.fastForward(30_000);
      await expect(page.getByText('full-text index could not be loaded')).toBeVisible({ timeout: 500 });
    }).toPass();
    await site.expectFirst('openai/server-error');
  });

for (const name of ['no connection', 'HTTP 404', 'a sign-in page'])
  test(`${name} in the place of the worker: a log is not read, and the page says so`, async ({ site, page }) => {
    await page.route('**/log-worker*', answers[name] ?? fail);
    await site.open('/classifier/');
    const log = Array.from({ length: 40 }, (_, line) => `2026-11-21 10:00:${String(line + 10)} ERROR Error code: 429`);
    await site.paste(log.join('\n'));
    await expect(page.getByRole('alert')).toContainText('The log could not be read here');
  });

test('a browser that stores nothing: no page throws, and a paste handed over arrives', async ({ site, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  for (const path of [
    '/',
    '/about/',
    '/search/?q=quota',
    '/errors/',
    '/errors/openai/rate-limit-tokens/',
    '/lab/',
    '/offline/',
  ]) {
    await site.open(path);
    await page.waitForLoadState('networkidle');
    const radio = page.locator('.code label').last();
    if (await radio.isVisible()) await radio.click();
  }
  await site.open('/about/');
  await page.getByRole('button', { name: 'offline copy' }).click();
  await expect(page.getByText('This browser stores nothing for this site')).toBeVisible();
  await site.open('/search/');
  await page
    .getByRole('searchbox', { name: 'Search errors' })
    .fill('{"error":{"code":"invalid_api_key","message":"x"}}');
  await page.getByRole('link', { name: 'Open it in the classifier' }).click();
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(problems).toEqual([]);
});

for (const [path, box] of [
  ['/classifier/', 'box'],
  ['/about/', 'header'],
  ['/search/', 'search'],
] as const)
  test(`while the rules are slow, ${box} on ${path} says what it waits for`, async ({ site, page }) => {
    const go = await site.holdBack(/rules\.json/);
    await page.clock.install();
    await site.open(path);
    const field =
      box === 'box' ? site.box : page.getByRole(box === 'header' ? 'combobox' : 'searchbox', { name: 'Search errors' });
    await field.fill('insufficient_quota');
    await expect(async () => {
      await page.clock.fastForward(1_000);
      await expect(page.getByText('Loading the rules and the list of errors').first()).toBeVisible({ timeout: 500 });
    }).toPass();
    go();
    await page.clock.resume();
    await expect(page.getByText('Loading the rules and the list of errors').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-entry-id="openai/insufficient-quota"]').first()).toBeVisible();
  });

function fail(): never {
  throw new Error('no such answer');
}

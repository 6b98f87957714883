import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { root } from '../content/real.ts';
import { OwnServer } from './support/own-server.ts';
import { expect, expectControlled, test as base } from './support/site.ts';

const test = base.extend<{ server: OwnServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = new OwnServer();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => {
    await use(await server.start());
  },
});
test.use({ serviceWorkers: 'allow' });

const entry = '/errors/openai/invalid-api-key/';

test('after a visit, opened pages, search and classifier work without the site', async ({ site, page, server }) => {
  await site.open(entry);
  await expectControlled(page);
  await site.open('/search/?q=pydantic');
  await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeVisible();
  const index = ['index', 'fragment', 'filter'].flatMap((part) =>
    readdirSync(join(root, 'dist/pagefind', part)).map((name) => `/pagefind/${part}/${name}`),
  );
  await expect
    .poll(async () => (await saved(page)).filter((path) => index.includes(path)).length, { timeout: 30_000 })
    .toBe(index.length);
  await server.stop();

  await site.open(entry);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Incorrect API key');
  await site.open('/search/?q=insuficient_quota');
  await site.expectFirst('openai/insufficient-quota');
  await site.open('/search/?q=laboratory');
  await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeVisible();
  await site.open('/classifier/');
  await site.paste('openai.APIConnectionError: Connection error.');
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/api-connection-error');

  await site.open('/errors/openai/server-error/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await expect(page.locator('saved-pages [data-entry-id]')).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
  await page.getByRole('link', { name: 'Search all errors' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search errors' })).toBeEnabled();
});

test('the page of the first visit can be used on without the site', async ({ site, page, context }) => {
  await site.open('/classifier/');
  await expectControlled(page);
  await context.setOffline(true);
  await site.paste('{"error":{"code":"invalid_api_key"}}');
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
});

test('a page comes from the network while there is one, and from the copy where it hangs or is down', async ({
  site,
  page,
  server,
}) => {
  await site.open(entry);
  await expectControlled(page);
  server.instead.set(entry, { type: 'text/html', body: `${ours}<h1>Newer</h1>` });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Newer');
  await expect.poll(() => textSaved(page, entry)).toContain('Newer');
  server.instead.set(entry, 'hang');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Newer');
  server.instead.set(entry, 'down');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Newer');
});

test('a new build takes over without a reload, with its own copy; the one before the last is gone', async ({
  site,
  page,
  server,
}) => {
  await site.open(entry);
  await expectControlled(page);
  await site.open('/classifier/');
  await site.box.fill('kept while the site changes');
  for (const version of ['second', 'third']) {
    server.publish(version);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect.poll(async () => (await cacheNames(page)).at(-1)).toBe(`errata:/:${version}`);
    await expect.poll(() => textSaved(page, entry, version)).toContain('Incorrect API key');
  }
  await expect.poll(() => cacheNames(page)).toEqual(['errata:/:second', 'errata:/:third']);
  await expect(site.box).toHaveValue('kept while the site changes');
});

test('a build that does not arrive whole leaves the copy as it was', async ({ site, page, server }) => {
  await site.open(entry);
  await expectControlled(page);
  const before = await cacheNames(page);
  server.publish('broken');
  server.instead.set('/search/', 'down');
  await expectNoNewCopy(page, before);
});

for (const path of ['/rules.json', '/_astro/', '/search/', '/favicon.svg'])
  test(`a sign-in page in the place of ${path} at the installation leaves the copy as it was`, async ({
    site,
    page,
    context,
    server,
  }) => {
    await site.open(entry);
    await expectControlled(page);
    const before = await cacheNames(page);
    server.publish('signed-out');
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    const [script = ''] = readdirSync(join(root, 'dist/_astro')).filter((name) => name.endsWith('.js'));
    server.instead.set(path === '/_astro/' ? path + script : path, signIn);
    await expectNoNewCopy(page, before);
  });

test('a sign-in page in the place of a page or a part of the index is shown once and never kept', async ({
  site,
  page,
  server,
}) => {
  await site.open('/classifier/');
  await expectControlled(page);
  server.instead.set(entry, signIn);
  await site.open(entry);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  const part = `/pagefind/fragment/${readdirSync(join(root, 'dist/pagefind/fragment'))[0] ?? ''}`;
  server.instead.set(part, signIn);
  expect(await page.evaluate(async (path) => (await fetch(path)).text(), part)).toContain('Sign in');
  server.instead.clear();
  await site.open('/errors/openai/server-error/');
  await expect.poll(() => saved(page)).toContain('/errors/openai/server-error/');
  expect(await saved(page)).not.toContain(entry);
  expect(await saved(page)).not.toContain(part);
});

test('a saved page is found without the slash at its end', async ({ site, page, server }) => {
  await site.open(entry);
  await expectControlled(page);
  await expect.poll(() => saved(page)).toContain(entry);
  await server.stop();
  await page.goto(entry.slice(0, -1));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Incorrect API key');
});

test('rules that were saved broken are asked for again', async ({ site, page }) => {
  await site.open('/classifier/');
  await expectControlled(page);
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const rules = (await cache.keys()).find(({ url }) => url.includes('/rules.json'));
    if (rules) await cache.put(rules, new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.reload();
  await site.paste('{"error":{"code":"invalid_api_key"}}');
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
});

test('a full disk costs the copy, not the page', async ({ site, page, context, server, baseURL }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 60_000 });
  await site.open(entry);
  await expect.poll(() => server.asked).toContain('/rules.json');
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cacheNames(page)).toEqual([]);
  await site.open('/classifier/');
  await site.paste('{"error":{"code":"invalid_api_key"}}');
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
});

test('the copy can be removed on the page about the site, and asked for again', async ({ site, page }) => {
  await site.open('/about/');
  await expectControlled(page);
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await expect(page.getByText('Removed.')).toBeVisible();
  expect(await cacheNames(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Keep an offline copy' })).toBeEnabled();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  await expectControlled(page);
});

test('the worker that removes copies removes them and itself', async ({ site, page, server }) => {
  await site.open('/classifier/');
  await expectControlled(page);
  const built = buildSync({ entryPoints: [join(root, 'src/offline/remove-worker.ts')], bundle: true, write: false });
  server.instead.set('/sw.js', { type: 'text/javascript', body: built.outputFiles[0]?.text ?? '' });
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

/** What every page of the site has in its head. */
const ours = '<!doctype html><title>x</title><link rel="search" href="/opensearch.xml" />';

const signIn = { type: 'text/html', body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' };

/** Asks for the published worker, and expects that its installation fails and leaves the copies as they were. */
async function expectNoNewCopy(page: Page, before: string[]): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
    .toBeNull();
  await expect.poll(() => cacheNames(page)).toEqual(before);
}

async function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Paths of what is saved. */
async function saved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** The saved text of a page, of one version or of any. */
async function textSaved(page: Page, path: string, version?: string): Promise<string> {
  return page.evaluate(
    async ([path, name]) =>
      (await (await caches.match(path, name === null ? {} : { cacheName: `errata:/:${name}` }))?.text()) ?? '',
    [path, version ?? null] as const,
  );
}

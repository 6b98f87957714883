import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../scripts/support/site-server.ts';
import { root } from '../content/real.ts';
import { Site } from './support/site.ts';

/** One test, because it builds the whole site once more. */
test('the site works under a base path', async ({ page }) => {
  test.setTimeout(600_000);
  const folder = `${mkdtempSync(join(tmpdir(), 'errata-base-'))}/`;
  await test.step('build', () =>
    promisify(execFile)('astro', ['build', '--outDir', folder], {
      cwd: root,
      env: { ...process.env, BASE_PATH: '/errata', SITE_URL: 'https://errata.example' },
    }));
  const server = siteServer(folder, '/errata/').listen(0);
  try {
    await test.step('no address in the files leaves the base', () => {
      expect(addressesOutside(folder)).toEqual([]);
    });
    await use(new Site(page), `http://localhost:${(server.address() as AddressInfo).port}/errata/`);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

async function use(site: Site, home: string): Promise<void> {
  const { page } = site;
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) wrong.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/nothing-here/'))
      wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  const quota = '{"error":{"message":"x","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}';

  await test.step('from an entry through the header to a result', async () => {
    await page.goto(`${home}errors/openai/server-error/`);
    await page.locator('header [name=q]').fill('insufficient_quota');
    await page.locator('header form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
    });
    await expect(page).toHaveURL(/\/errata\/search\/\?q=/);
    await site.expectFirst('openai/insufficient-quota');
    await page.locator('.answer .results a').first().click();
    await expect(page).toHaveURL(`${home}errors/openai/insufficient-quota/`);
  });
  await test.step('a word of the full text', async () => {
    await page.goto(`${home}search/?q=pydantic`);
    await expect(page.locator('.answer mark').first()).toBeVisible();
    await page.getByRole('list', { name: 'Pages found' }).getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`^${home}(?!search)`));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No page here');
  });
  await test.step('a paste, and a log in the worker', async () => {
    await page.goto(`${home}classifier/`);
    await site.paste(quota);
    await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/insufficient-quota');
    await site.paste(`2026-11-21T10:00:00Z INFO started\n2026-11-21T10:00:01Z ERROR ${quota}\n`.repeat(20));
    await page.locator('.log [data-entry-id="openai/insufficient-quota"] a').click();
    await expect(page).toHaveURL(`${home}errors/openai/insufficient-quota/`);
  });
  await test.step('a page that is not there leads back', async () => {
    await page.goto(`${home}errors/nothing-here/`);
    await page.getByRole('link', { name: 'Home' }).click();
    await expect(page).toHaveURL(home);
    await expect(page.getByRole('link', { name: 'Errors' }).first()).toHaveAttribute('href', '/errata/errors/');
  });
  expect(wrong).toEqual([]);
}

/** Addresses in pages and data that name the site and miss the base. */
function addressesOutside(folder: string): string[] {
  const patterns = {
    '.html':
      /(?:\s(?:href|src|action|poster)="|url=)\/(?!errata\/)[^"]*|https:\/\/errata\.example\/(?!errata\/)[^"<\s]*/g,
    '.xml': /https:\/\/errata\.example\/(?!errata\/)[^"<\s]*/g,
    '.json': /"(?:url|href)": ?"\/(?!errata\/)[^"]*|https:\/\/errata\.example\/(?!errata\/)[^"]*/g,
    '.txt': /https:\/\/errata\.example\/(?!errata\/)\S*/g,
  };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const pattern = Object.entries(patterns).find(([end]) => name.endsWith(end))?.[1];
    return pattern
      ? [...readFileSync(folder + name, 'utf8').matchAll(pattern)].map(([found]) => `${name}: ${found}`)
      : [];
  });
}

import { summaryOf } from '../../src/catalog/summary.ts';
import { content } from '../content/real.ts';
import { expect, test } from './site.ts';

test('signature hits come first, then the full text; the query stays in the URL', async ({ site, page }) => {
  await site.open('/search/');
  const box = page.getByRole('searchbox', { name: 'Search errors' });
  await box.fill('certificate');
  await expect(site.results.first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=certificate/);
  await page.reload();
  await expect(box).toHaveValue('certificate');
  await expect(site.results.first()).toBeVisible();
});

test('finds a word that stands only in the text of a page', async ({ site, page }) => {
  await site.open('/search/?q=pydantic');
  await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeVisible();
  await expect(site.results.locator('mark').first()).toBeVisible();
});

test('filters by area and by HTTP status', async ({ site, page }) => {
  await site.open('/search/?q=limit');
  await page.getByLabel('HTTP status').selectOption('429');
  await expect(page).toHaveURL(/status=429/);
  const entries = content.entries.map(summaryOf).filter(({ statuses }) => statuses.includes(429));
  await site.expectOnly(entries.map(({ id }) => id));
  await page.getByLabel('Area').selectOption('billing');
  await site.expectOnly(entries.filter(({ area }) => area === 'billing').map(({ id }) => id));
});

test('the box in the header leads to the results', async ({ site, page }) => {
  await site.open('/errors/openai/server-error/');
  await page.getByRole('searchbox', { name: 'Search errors' }).fill('insuficient_quota');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=insuficient_quota/);
  await site.expectFirst('openai/insufficient-quota');
});

test('a page that is not there offers a search', async ({ site, page }) => {
  const response = await page.goto('/errors/openai/nothing-here/');
  expect(response?.status()).toBe(404);
  await page.getByRole('searchbox', { name: 'Search for the page' }).fill('429');
  await page.keyboard.press('Enter');
  await site.expectFirst('openai/insufficient-quota');
});

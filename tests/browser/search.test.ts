import { fits, type Filters } from '../../src/catalog/search/filters.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { searchedEntry } from '../../src/catalog/search/searched-entry.ts';
import { content } from '../content/real.ts';
import { expect, test } from './support/site.ts';

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
  await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeVisible({ timeout: 20_000 });
  await expect(site.results.locator('mark').first()).toBeVisible();
});

const sdks = observedSdks(content.sdks, content.observations);
const entries = content.entries.map((entry) => searchedEntry(entry, sdks));

test('filters hold for signatures and for the text, say how many there are, and stay in the URL', async ({
  site,
  page,
}) => {
  const wanted = (filters: Filters) => entries.filter((entry) => fits(entry, filters)).map(({ id }) => id);
  await site.open('/search/?q=limit');
  await page.getByLabel('HTTP status').selectOption('429');
  await expect(page).toHaveURL(/status=429/);
  await site.expectOnly(wanted({ status: '429' }));
  const billing = wanted({ status: '429', area: 'billing' });
  await expect(page.getByLabel('Area').locator('[value=billing]')).toHaveText(`Billing and quota (${billing.length})`);
  await page.getByLabel('Area').selectOption('billing');
  await site.expectOnly(billing);
  await page.reload();
  await expect(page.getByLabel('Area')).toHaveValue('billing');
  await site.expectOnly(billing);
});

for (const [label, name, value] of [
  ['Retry?', 'verdict', 'wait'],
  ['Who acts', 'fixer', 'network'],
  ['Raised by', 'sdk', 'openai-go'],
] as const)
  test(`“${label}” without a query lists all that have the value, and the full text keeps to it`, async ({
    site,
    page,
  }) => {
    const wanted = entries.filter((entry) => fits(entry, { [name]: value })).map(({ id }) => id);
    await site.open('/search/');
    await page.getByLabel(label).selectOption(value);
    await expect(page).toHaveURL(new RegExp(`${name}=${value}$`));
    await expect(site.results).toHaveCount(wanted.length);
    await site.expectOnly(wanted);
    await page.getByRole('searchbox', { name: 'Search errors' }).fill('prevention');
    await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeVisible({ timeout: 20_000 });
    await site.expectOnly(wanted);
  });

test('a page that is no entry is shown with its kind', async ({ page }) => {
  await page.goto('/search/?q=litellm');
  await expect(
    page.getByRole('list', { name: 'Pages found' }).getByRole('listitem').filter({ hasText: /^SDK/ }),
  ).toContainText('LiteLLM', { timeout: 20_000 });
});

test('nothing in sight moves when the answer to a query in the address comes', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    Object.assign(window, { shifts });
  });
  await page.goto('/search/?q=quota');
  await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeAttached({ timeout: 20_000 });
  const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number }[] }).shifts);
  // A font that comes late may take a line; an answer above what is read moves a tenth and more.
  expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.03);
});

test('an answer that comes late does not replace a newer one', async ({ site, page }) => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let count = 0;
  await page.route('**/pagefind/fragment/**', async (route) => {
    // Only one: a browser opens six connections, and more held ones would hold up what is asked for next.
    if (++count === 1) await held;
    await route.continue();
  });
  await site.open('/search/');
  const box = page.getByRole('searchbox', { name: 'Search errors' });
  const asked = page.waitForRequest('**/pagefind/fragment/**');
  await box.fill('certificate');
  await asked;
  await box.fill('жжжжжж');
  await expect(page.locator('.given')).toContainText('No page knows “жжжжжж”');
  const late = page.waitForResponse('**/pagefind/fragment/**');
  release?.();
  await late;
  await expect(site.results).toHaveCount(0);
  await expect(page.locator('.given')).toContainText('No page knows “жжжжжж”');
});

test('the focus stays on a result when the full text comes', async ({ site, page }) => {
  const release = await site.holdBack('**/pagefind/pagefind.js');
  await site.open('/search/?q=quota');
  const link = site.results.first().getByRole('link').first();
  await link.focus();
  release();
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
  await expect(link).toBeFocused();
});

test('the focus stays on a result when rules and index come after it', async ({ site, page }) => {
  const release = await site.holdBack(/rules\.json/);
  await site.open('/search/?q=quota');
  const link = site.results.first().getByRole('link').first();
  await link.focus();
  await expect(page.getByText('Loading the rules and the list of errors')).toBeVisible();
  await expect(link).toBeFocused();
  release();
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
  await expect(link).toBeFocused();
});

test('a whole error stays out of the address, and goes to the classifier', async ({ site, page }) => {
  await site.open('/search/');
  await page.getByRole('searchbox', { name: 'Search errors' }).fill('{"error": {"code": "invalid_api_key"}}');
  await site.expectFirst('openai/invalid-api-key');
  await expect(page).toHaveURL(/\/search\/$/);
  await page.getByRole('link', { name: 'Open it in the classifier' }).click();
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
});

test('without the rules the full text stays, and it says so', async ({ page }) => {
  await page.route(/rules\.json/, (route) => route.abort());
  await page.goto('/search/?q=pydantic');
  await expect(page.getByRole('heading', { name: 'In the text of the pages' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('alert')).toContainText('rules.json could not be loaded');
});

test('the box in the header leads to the results', async ({ site, page }) => {
  await site.open('/errors/openai/server-error/');
  await site.headerBox.fill('insuficient_quota');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=insuficient_quota/);
  await site.expectFirst('openai/insufficient-quota');
});

test('a page that is not there suggests the entries that its address means, and has the box', async ({
  site,
  page,
}) => {
  const response = await page.goto('/errors/openai/insuficient-quota/');
  expect(response?.status()).toBe(404);
  const near = page.getByRole('list', { name: 'Nearest pages' });
  await expect(near.locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', 'openai/insufficient-quota');
  await site.headerBox.fill('429');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guides\/429\/$/);
});

test('words that no page is about are answered with the nearest pages and what each shares', async ({ page }) => {
  await page.goto('/search/?q=webhook+delivery+quota+of+zebras');
  await expect(page.getByText('No page for this yet.', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Nearest pages' }).getByRole('listitem').first()).toContainText(
    'Shares “',
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePath, endpointPath, exceptionPath, statusPath, verdictPath } from '../../src/catalog/entry/facet-links.ts';
import { facetsOf } from '../../src/catalog/browse/facets.ts';
import { entriesOfCases, raisedClasses } from '../../src/catalog/observed/raised.ts';
import { content, root } from '../content/real.ts';
import { expect, test } from './support/site.ts';

const total = String(content.entries.length);

test('the table narrows by text and facets, counts what each choice leaves, and keeps its state in the address', async ({
  site,
  page,
}) => {
  await site.open('/errors/');
  const rows = page.locator('error-table tbody tr:visible');
  await page.getByRole('combobox', { name: 'HTTP status' }).selectOption('429');
  await page.getByRole('combobox', { name: 'Retry?' }).selectOption('account');
  const own = content.entries.filter((entry) => {
    const { statuses, verdict } = facetsOf(entry);
    return statuses.includes(429) && verdict === 'account';
  });
  await expect(rows).toHaveCount(own.length);
  await expect(page.getByRole('status')).toHaveText(`${String(own.length)} of ${total} errors`);
  await expect(page.getByRole('combobox', { name: 'Area' }).locator('option[value="billing"]')).toHaveText(
    `Billing and quota (${String(own.filter(({ area }) => area === 'billing').length)})`,
  );
  await expect(page.getByRole('combobox', { name: 'Area' }).locator('option[value="network"]')).toBeDisabled();
  await page.getByRole('searchbox', { name: 'Text' }).fill('spend limit project');
  await expect(rows).toHaveAttribute('data-entry-id', 'openai/project-spend-limit');
  await expect(page).toHaveURL(/\?q=spend\+limit\+project&status=429&verdict=account$/);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await rows.getByRole('link').first().click();
  await expect(page).toHaveURL(/project-spend-limit\/$/);
  await page.goBack();
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'HTTP status' })).toHaveValue('429');
});

test('when nothing fits, it says so and offers the whole table', async ({ site, page }) => {
  await site.open('/errors/?q=no+such+words');
  await expect(page.getByRole('status')).toHaveText('No error fits.');
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await expect(page).toHaveURL(/\/errors\/$/);
  await expect(page.locator('error-table tbody tr:visible')).toHaveCount(content.entries.length);
  await expect(page.getByRole('link', { name: 'Clear the filters' })).toBeHidden();
});

test('a class of an SDK leads to the errors behind it', async ({ site, page }) => {
  await site.open('/errors/');
  await page.getByRole('combobox', { name: 'Exception' }).selectOption('openai-python/RateLimitError');
  await expect(page.locator('[data-entry-id="openai/insufficient-quota"]')).toBeVisible();
  await expect(page.locator('[data-entry-id="openai/invalid-api-key"]')).toBeHidden();
});

test('columns sort in both directions, and the order is in the address', async ({ site, page }) => {
  await site.open('/errors/');
  const titles = content.entries
    .map(({ title }) => title)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const first = page.locator('error-table tbody th a').first();
  const head = page.getByRole('columnheader', { name: 'Error and its words' });
  await head.getByRole('button').click();
  await expect(first).toHaveText(titles[0] ?? '');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(first).toHaveText(titles.at(-1) ?? '');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/\?sort=-title$/);
  await page.reload();
  await expect(first).toHaveText(titles.at(-1) ?? '');
  await page.getByRole('columnheader', { name: 'Met' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/errors\/$/);
});

test('on a phone the rows are cards with an order to choose', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('/errors/');
  await expect(page.getByRole('columnheader')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('status');
  await expect(page.locator('error-table tbody tr').first()).toHaveAttribute('data-status', '200');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole, and its controls are off', async ({ page }) => {
    await page.goto('/errors/');
    await expect(page.locator('error-table tbody tr:visible')).toHaveCount(content.entries.length);
    await expect(
      page.locator('error-table select:enabled, error-table input:enabled, error-table button:enabled'),
    ).toHaveCount(0);
    await expect(page.locator('noscript .note')).toContainText('The table is whole without');
  });
});

test('every entry is on the page of each of its facets', () => {
  const raised = content.observations.flatMap((run) =>
    raisedClasses(run).flatMap(({ name, cases }) =>
      entriesOfCases(cases, content.entries).map(({ id }) => ({ id, path: exceptionPath(run.sdk, name) })),
    ),
  );
  const listed = content.entries.flatMap((entry) => {
    const { area, verdict, statuses, codes, endpoints } = facetsOf(entry);
    const paths = [
      `/areas/${area}/`,
      verdictPath(verdict),
      ...statuses.map(statusPath),
      ...codes.map(codePath),
      ...endpoints.map(endpointPath),
    ];
    return paths.map((path) => ({ id: entry.id, path }));
  });
  const pages = Map.groupBy([...listed, ...raised], ({ path }) => path);
  const missing = [...pages].flatMap(([path, own]) => {
    const html = readFileSync(join(root, `dist${path}index.html`), 'utf8');
    return own.filter(({ id }) => !html.includes(`data-entry-id="${id}"`)).map(({ id }) => `${path}: ${id}`);
  });
  expect(missing).toEqual([]);
});

test('a status page says how to go on, and what each SDK makes of it', async ({ site, page }) => {
  await site.open('/statuses/429/');
  await expect(page.getByRole('heading', { name: 'What 429 cannot tell' })).toBeVisible();
  const python = page
    .getByRole('list', { name: 'What each SDK makes of HTTP 429' })
    .getByRole('listitem')
    .filter({ hasText: 'openai-python' });
  await python.getByRole('link', { name: 'RateLimitError' }).click();
  await expect(page).toHaveURL(/\/exceptions\/openai-python\/RateLimitError\/$/);
  await expect(page.getByText('so the class alone decides nothing')).toBeVisible();
  await page.getByRole('link', { name: 'APIStatusError' }).click();
  await expect(page.getByText('Catching it catches')).toBeVisible();
});

test('an entry leads to its status, its code and its verdict', async ({ site, page }) => {
  await site.open('/errors/openai/insufficient-quota/');
  const strip = page.locator('dl.facts');
  await expect(strip.getByRole('link', { name: '429' })).toHaveAttribute('href', '/statuses/429/');
  const verdict = page.locator('.links').getByRole('link', { name: /fix billing or access/ });
  await expect(verdict).toHaveAttribute('href', '/verdicts/account/');
  await strip.getByRole('link', { name: 'insufficient_quota' }).click();
  await expect(page.getByText('It names one error, so the code alone decides.')).toBeVisible();
});

test('the page of a provider numbers the parts of a refusal, and leads to what was observed', async ({
  site,
  page,
}) => {
  await site.open('/providers/');
  await page.getByRole('main').getByRole('link', { name: 'Anthropic' }).click();
  await page.getByRole('link', { name: 'Note 4' }).click();
  await expect(page.locator('#note-4')).toBeInViewport();
  await expect(page.locator('#note-4')).toContainText('e.error_code');
  await expect(page.getByRole('img', { name: /^503: requests at 0, / })).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Overload has two faces' })
    .getByRole('link', { name: 'Observed' })
    .click();
  await expect(page.locator('.matrix tbody tr:not(.family):visible')).toHaveCount(1);
});

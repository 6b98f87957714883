import { expect, test } from './support/site.ts';

const failedRun =
  '{"id":"resp_1","object":"response","status":"failed","background":true,"error":{"code":"server_error","message":"..."}}';

test('search a signature and open its page', async ({ site, page }) => {
  await site.open('/');
  await page.keyboard.press('Tab');
  await site.box.fill('insufficient_quota');
  await site.expectFirst('openai/insufficient-quota');
  await site.diagnosis.getByRole('link', { name: 'Fixes with code' }).click();
  await expect(page).toHaveURL(/\/errors\/openai\/insufficient-quota\/#fixes$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('exceeded your current quota');
});

test('paste a failed background response and read verdict and page', async ({ site, page }) => {
  await site.open('/classifier/');
  await site.paste(failedRun);
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/background-response-failed');
  await expect(site.diagnosis).toContainText('Retry with backoff');
  await expect(site.diagnosis).toContainText('nothing raised');
  await expect(site.diagnosis.locator('[data-entry-id="openai/server-error"]')).toBeVisible();
  await expect(
    site.diagnosis.getByRole('group').filter({ hasText: 'as it was read' }).locator('mark').first(),
  ).toBeVisible();
  await site.diagnosis.getByRole('link', { name: 'Fixes with code' }).click();
  await expect(page).toHaveURL(/\/errors\/openai\/background-response-failed\/#fixes$/);
});

test('go from an entry to its neighbour on the map, and on to one that shares its status', async ({ site, page }) => {
  await site.open('/errors/openai/rate-limit-tokens/');
  const map = page.getByRole('group', { name: 'Map of the neighbors' });
  await map.getByRole('link', { name: 'request too large Change' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Request too large');
  await page.locator('.related [data-entry-id="openai/slow-down"] a').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('slow_down');
});

test('all three ways work on a phone', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('/');
  await site.paste(failedRun);
  await expect(site.diagnosis).toContainText('Retry with backoff');
  await page.goto('/search/?q=401');
  await site.expectFirst('openai/invalid-api-key');
});

test('by keyboard alone: from the address bar to the page of an error', async ({ site, page }) => {
  await site.open('/');
  for (let presses = 0; presses < 12; presses++) {
    if (await site.box.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('invalid_api_key');
  await site.expectFirst('openai/invalid-api-key');
  const link = site.diagnosis.getByRole('link', { name: 'Fixes with code' });
  for (let presses = 0; presses < 12; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/invalid-api-key/);
});

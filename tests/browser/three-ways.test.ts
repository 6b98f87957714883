import { expect, test } from './support/site.ts';

const failedRun =
  '{"id":"resp_1","object":"response","status":"failed","background":true,"error":{"code":"server_error","message":"..."}}';

test('search a signature and open its page', async ({ site, page }) => {
  await site.open('/');
  await page.keyboard.press('Tab');
  await site.box.fill('insufficient_quota');
  await site.expectFirst('openai/insufficient-quota');
  await site.results.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/errors\/openai\/insufficient-quota\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('exceeded your current quota');
});

test('paste a failed background response and read verdict and page', async ({ site, page }) => {
  await site.open('/classifier/');
  await site.paste(failedRun);
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/background-response-failed');
  await expect(site.diagnosis).toContainText('Retry with backoff');
  await expect(site.diagnosis).toContainText('nothing raised');
  await expect(site.diagnosis.locator('[data-entry-id="openai/server-error"]')).toBeVisible();
  await expect(page.locator('.box pre mark').first()).toBeVisible();
  await site.diagnosis.getByRole('link', { name: 'Open the page' }).click();
  await expect(page).toHaveURL(/\/errors\/openai\/background-response-failed\/$/);
});

test('go from an entry to its look-alike, and on to one that shares its status', async ({ site, page }) => {
  await site.open('/errors/openai/rate-limit-tokens/');
  await page.locator('.pairs [data-entry-id="openai/request-too-large"] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Request too large');
  await page.getByText('Same status, exception or area').click();
  const neighbor = page.locator('#related ~ details [data-entry-id] a').first();
  const title = await neighbor.innerText();
  await neighbor.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
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
  await page.keyboard.press('ArrowDown');
  await expect(site.results.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/invalid-api-key/);
});

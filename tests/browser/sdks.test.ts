import { expect, test } from './support/site.ts';

test('the matrix narrows by text, SDK and outcome, and keeps its state in the address', async ({ site, page }) => {
  await site.open('/sdks/');
  const rows = page.locator('lab-matrix tbody tr:visible');
  const all = await rows.count();
  await page.getByRole('searchbox', { name: 'Case' }).fill('retry-after');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.filter({ hasText: 'openai/retry-after-90s' })).toHaveCount(1);
  await page.getByRole('combobox', { name: 'SDK' }).selectOption('LiteLLM');
  await expect(page.getByRole('columnheader', { name: 'openai-node' })).toBeHidden();
  await page.getByRole('combobox', { name: 'What it does' }).selectOption('fails, raises nothing');
  await expect(page.getByRole('status')).toHaveText('No case is like that.');
  await expect(page).toHaveURL(/\?q=retry-after&sdk=litellm&did=silent$/);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('No case is like that.');
});

test('an entry shows what each SDK did, and leads to the case', async ({ site, page }) => {
  await site.open('/errors/openai/insufficient-quota/');
  const python = page.locator('sdk-rows > .sdk');
  await expect(python).toContainText('raises RateLimitError');
  await expect(python.getByRole('img', { name: /^sent at 0, / })).toBeVisible();
  await page.getByText(/other SDKs: openai-node/).click();
  await expect(page.locator('.sdk').filter({ hasText: 'openai-go' })).toContainText('requests in');
  await python.getByRole('link', { name: 'openai-python' }).click();
  await expect(page).toHaveURL(/\/sdks\/openai-python\/$/);
  await expect(page.getByRole('heading', { name: 'What raises nothing' })).toBeVisible();
});

test('the page of an SDK sets documentation and observation side by side', async ({ site, page }) => {
  await site.open('/sdks/litellm/');
  const item = page.getByRole('listitem').filter({ hasText: 'PermissionDeniedError' });
  await expect(item.getByRole('link', { name: 'LiteLLM docs, Exception Mapping' })).toBeVisible();
  await item.getByRole('link', { name: 'status-403' }).click();
  await expect(page.locator('#case-general-openai-status-403')).toBeInViewport();
});

import { expect, test } from './support/site.ts';

test('the matrix narrows by text, SDK and outcome, and keeps its state in the address', async ({ site, page }) => {
  await site.open('/sdks/');
  await page
    .getByRole('listitem')
    .filter({ hasText: /\d+ cases/ })
    .getByRole('link', { name: 'OpenAI', exact: true })
    .click();
  await expect(page).toHaveURL(/\/sdks\/cases\/openai\/$/);
  const rows = page.locator('.matrix tbody tr:not(.family):visible');
  const all = await rows.count();
  await page.getByRole('searchbox', { name: 'Case' }).fill('retry-after');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.filter({ hasText: 'retry-after-90s' })).toHaveCount(1);
  await expect(page.getByRole('rowheader', { name: 'Background runs' })).toBeHidden();
  await page.getByRole('combobox', { name: 'SDK' }).selectOption('LiteLLM');
  await expect(page.getByRole('columnheader', { name: 'openai-node' })).toBeHidden();
  await page.getByRole('combobox', { name: 'What it does' }).selectOption('fails, raises nothing');
  await expect(page.getByRole('status')).toHaveText('No case is like that.');
  await expect(page).toHaveURL(/\?q=retry-after&sdk=litellm&did=silent$/);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('No case is like that.');
});

test('what a row and a column of the matrix are about stays in view', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('/sdks/cases/openai/');
  const head = page.getByRole('columnheader', { name: 'Vercel AI SDK' });
  const row = page.getByRole('rowheader', { name: 'background-stuck/queued' });
  await row.scrollIntoViewIfNeeded();
  await page.getByRole('group', { name: 'Cases of OpenAI by SDK' }).evaluate((box) => {
    box.scrollBy(10_000, 0);
  });
  await expect(head).toBeInViewport();
  await expect(row).toBeInViewport();
});

for (const [width, height] of [
  [360, 740],
  [1280, 900],
] as const)
  test(`going backward with the focus, no link of the matrix is below head or first column: ${String(width)} pixels`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await site.open('/sdks/cases/openai/');
    await expect(page.locator('main :disabled')).toHaveCount(0);
    await page.locator('main .scroll a').nth(200).focus();
    const covered: string[] = [];
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Shift+Tab');
      covered.push(...(await page.evaluate(coveredLink)));
    }
    expect(covered).toEqual([]);
  });

/** The focused link if a head or the first column covers a part of it, in the page. */
function coveredLink(): string[] {
  const active = document.activeElement;
  const cell = active?.closest('th, td');
  const first = cell?.parentElement?.firstElementChild;
  const head = cell?.closest('table')?.querySelector('thead th');
  if (!active || !cell || !first || !head) return [];
  const { left, top } = active.getBoundingClientRect();
  const isBelowColumn = first !== cell && left < first.getBoundingClientRect().right - 0.5;
  const isBelowHead = !cell.closest('thead') && top < head.getBoundingClientRect().bottom - 0.5;
  return isBelowColumn || isBelowHead ? [active.textContent.trim()] : [];
}

test('the cases of an SDK open by family, by filter and by their anchors', async ({ site, page }) => {
  await site.open('/sdks/openai-python/');
  const failed = page.locator('#case-general-openai-response-failed-event');
  await expect(failed).toBeHidden();
  await page.getByRole('searchbox', { name: 'Case' }).fill('response.failed');
  await page.getByRole('combobox', { name: 'What it does' }).selectOption('fails, raises nothing');
  await expect(failed).toBeVisible();
  await expect(page.locator('#case-general-openai-status-503')).toBeHidden();
  await expect(page).toHaveURL(/\?q=response.failed&did=silent$/);
  await site.open('/sdks/openai-python/#case-general-openai-status-503');
  await expect(page.locator('#case-general-openai-status-503')).toBeInViewport();
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

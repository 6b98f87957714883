import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

test.describe('each way in, by keyboard alone', () => {
  test('search from an entry, and open what was found', async ({ site, page }) => {
    await site.open('/errors/openai/server-error/');
    await tabTo(page, site.headerBox);
    await page.keyboard.type('insuficient_quota');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=insuficient_quota/);
    await site.expectFirst('openai/insufficient-quota');
    await tabTo(page, site.results.first().getByRole('link'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/openai\/insufficient-quota\/$/);
  });

  test('paste, read why, and go to the fixes', async ({ site, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open('/classifier/');
    await page.evaluate(() => navigator.clipboard.writeText('{"error":{"code":"invalid_api_key"}}'));
    await tabTo(page, site.box);
    await page.keyboard.press('Control+V');
    await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
    await tabTo(page, site.diagnosis.getByText('Why this one'));
    await page.keyboard.press('Enter');
    await expect(site.diagnosis.getByText('Decided by')).toBeVisible();
    await page.keyboard.press('/');
    await expect(site.box).toBeFocused();
    await expect(site.box).toHaveValue('{"error":{"code":"invalid_api_key"}}');
    await tabTo(page, site.diagnosis.getByRole('link', { name: 'Open the page' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/openai\/invalid-api-key\/$/);
  });

  test('browse from home to an error, and on to a related one', async ({ site, page }) => {
    await site.open('/');
    await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Errors' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/$/);
    await tabTo(page, page.locator('error-table tbody a[href^="/errors/"]').first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/[a-z0-9-]+\/[a-z0-9-]+\/$/);
    const first = page.url();
    await tabTo(page, page.locator('.pairs [data-entry-id] a').first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/[a-z0-9-]+\/[a-z0-9-]+\/$/);
    expect(page.url()).not.toBe(first);
  });
});

test('the first stop leads past the header', async ({ site, page }) => {
  await site.open('/errors/openai/server-error/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

for (const path of ['/errors/openai/rate-limit-tokens/', '/classifier/', '/errors/', '/sdks/', '/'])
  test(`every stop is in order, marked and in sight: ${path}`, async ({ site, page }) => {
    test.setTimeout(120_000);
    await site.open(path);
    await expect(page.locator('main :disabled')).toHaveCount(0);
    const wrong: string[] = [];
    let stops = 0;
    for (; stops < mostStops; stops++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedStop);
      if (stop === null) break;
      wrong.push(...stop);
    }
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });

const mostStops = 120;

/** What is wrong with the focused element, in the page; null when the focus has left the page. */
function focusedStop(): string[] | null {
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const name = `${active.tagName} ${active.textContent.trim().slice(0, 40)}`;
  const state = window as { before?: Element | undefined };
  const isInOrder =
    !state.before || Boolean(state.before.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
  state.before = active;
  const holders = [active, active.parentElement, active.parentElement?.parentElement];
  const isMarked = holders.some((holder) => {
    const style = holder && getComputedStyle(holder);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  const box = active.getClientRects()[0] ?? new DOMRect();
  const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10));
  const isInSight = top !== null && (active.contains(top) || top.contains(active));
  return [
    ...(isInOrder ? [] : [`${name}: out of order`]),
    ...(isMarked ? [] : [`${name}: no mark of the focus`]),
    ...(isInSight ? [] : [`${name}: covered or out of sight`]),
  ];
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 400; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

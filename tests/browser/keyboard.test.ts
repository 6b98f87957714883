import type { Locator, Page } from '@playwright/test';
import { pagesOfEachKind, pathOf } from './support/kinds.ts';
import { batches } from './support/sample.ts';
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

/** Pages with much to go through, and some of each kind. */
const full = [
  '/errors/openai/rate-limit-tokens/',
  '/classifier/',
  '/errors/',
  '/sdks/',
  '/',
  '/guides/429/',
  '/sdks/openai-python/',
  '/sdks/cases/openai/',
];
const sampled = pagesOfEachKind(1)
  .map(pathOf)
  .filter((path) => !full.includes(path));

for (const some of [...full.map((path) => [path]), ...batches(sampled, 8)])
  test(`every stop is in order, marked and in sight: ${some[0] ?? ''} and ${some.length - 1} more`, async ({
    site,
    page,
  }) => {
    test.setTimeout(some.length * 60_000 + 60_000);
    for (const path of some) {
      await site.open(path);
      if (full.includes(path)) await expect(page.locator('main :disabled')).toHaveCount(0);
      // What comes late, as the suggestions of a 404, would push what is focused out of sight.
      await page.waitForLoadState('networkidle');
      const { wrong, stops } = await goThrough(page, 'Tab');
      expect.soft(wrong, path).toEqual([]);
      expect.soft(stops, path).toBeGreaterThan(5);
    }
  });

test.describe('at 400 % zoom of a window of 1280 by 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const path of ['/errors/openai/rate-limit-tokens/'])
    for (const key of ['Tab', 'Shift+Tab'] as const)
      test(`every stop is in order, marked and in sight, by ${key}: ${path}`, async ({ site, page }) => {
        test.setTimeout(120_000);
        await site.open(path);
        await expect(page.locator('main :disabled')).toHaveCount(0);
        if (key === 'Shift+Tab') await page.getByRole('contentinfo').getByRole('link').first().focus();
        expect((await goThrough(page, key)).wrong).toEqual([]);
      });
});

const mostStops = 120;

/** Presses a key until the focus has left the page, or often enough; tells what was wrong at each stop. */
async function goThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ wrong: string[]; stops: number }> {
  const wrong: string[] = [];
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusedStop, key === 'Tab');
    if (stop === null) return { wrong, stops };
    wrong.push(...stop);
  }
  return { wrong, stops: mostStops };
}

/** What is wrong with the focused element, in the page; null when the focus has left the page. */
function focusedStop(isForward: boolean): string[] | null {
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const name = `${active.tagName} ${active.textContent.trim().slice(0, 40)}`;
  const state = window as { before?: Element | undefined };
  // Past the last stop the focus may begin anew without leaving the page.
  if (state.before && (isForward ? active : state.before).matches('.skip')) return null;
  const after = isForward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const isInOrder = !state.before || Boolean(state.before.compareDocumentPosition(active) & after);
  state.before = active;
  const isMarked = () => {
    const holders = [active, active.parentElement, active.parentElement?.parentElement];
    const isOutlined = holders.some((holder) => {
      const style = holder && getComputedStyle(holder);
      return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    // A card of a picture has a frame of its own.
    const card = active.querySelector('rect');
    return isOutlined || (card !== null && Number.parseFloat(getComputedStyle(card).strokeWidth) >= 3);
  };
  const isInSight = () => {
    const box = active.getClientRects()[0] ?? new DOMRect();
    // Of what is higher than the window some part is in sight.
    const y = box.top + Math.min(box.height / 2, 10);
    const point = box.height > innerHeight ? Math.min(Math.max(y, 1), innerHeight - 1, box.bottom - 1) : y;
    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), point);
    return top !== null && (active.contains(top) || top.contains(active));
  };
  return [
    ...(isInOrder ? [] : [`${name}: out of order`]),
    ...(isMarked() ? [] : [`${name}: no mark of the focus`]),
    ...(isInSight() ? [] : [`${name}: covered or out of sight`]),
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { content } from '../content/real.ts';
import { fileOf, folder, pagesOfEachKind, pathOf } from './support/kinds.ts';
import { batches } from './support/sample.ts';
import { expect, test } from './support/site.ts';

/** Pages of each kind in the sitemap, and the pages that it leaves out. */
const listed = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);
const paths = [...pagesOfEachKind(12, listed.map(fileOf)).map(pathOf), '/search/?q=limit', '/404.html', '/offline/'];

/**
 * Whether a page is looked at in dark colors too. All pages of a kind have their colors from the same tokens, and the contrast
 * takes as long as all other rules together, so these are the first two of each kind and some of the others.
 */
const isForDark = (path: string) => {
  const kind = paths.filter((other) => other.split('/')[1] === path.split('/')[1]);
  return kind.indexOf(path) < 2 || kind.indexOf(path) % 6 === 0;
};

/** Pages that one test goes through: a browser page takes longer to open than most pages take to check. */
const together = 12;

test.describe('every page', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const some of batches(paths, together)) {
    test(`axe finds nothing, light and dark, no words touch, and nothing scrolls sideways on a phone: ${some[0] ?? ''} and ${some.length - 1} more`, async ({
      page,
    }) => {
      test.setTimeout(some.length * 30_000);
      for (const path of some) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        if (path.includes('?q=')) await page.locator('.given mark').first().waitFor();
        expect.soft(await violations(page), `${path}, light`).toEqual([]);
        expect.soft(await page.evaluate(touchingWords), `${path}, words of neighbouring elements`).toEqual([]);
        if (isForDark(path)) {
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await violations(page, ['color-contrast']), `${path}, dark`).toEqual([]);
        }
        await page.setViewportSize({ width: 360, height: 740 });
        await expect
          .soft(async () => {
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
          }, `${path}, at 360 px`)
          .toPass({ timeout: 10_000 });
        expect.soft(await violations(page, ['target-size']), `${path}, fingers`).toEqual([]);
      }
    });
  }
});

/** Words of two elements that stand in one line without a gap: 400 and 404 as “400404”. */
function touchingWords(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() && !node.parentElement?.closest('script, style, pre, .template')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  const boxOf = (node: Node, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  let last = walker.nextNode();
  for (let next = walker.nextNode(); last && next; last = next, next = walker.nextNode()) {
    const before = last.textContent ?? '';
    const after = next.textContent ?? '';
    // A mark is a part of a word.
    if (last.nextSibling?.nodeName === 'WBR' || [last, next].some((node) => node.parentElement?.closest('mark')))
      continue;
    if (!/\w$/.test(before) || !/^\w/.test(after)) continue;
    const [end, start] = [boxOf(last, before.length - 1), boxOf(next, 0)];
    const isOneLine = Math.abs(end.bottom - start.bottom) < 8;
    if (end.width > 0 && start.width > 0 && isOneLine && Math.abs(start.left - end.right) < 2)
      found.push(`${before.slice(-20)}|${after.slice(0, 20)}`);
  }
  return found;
}

/** What axe finds, by all its rules or some of them. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode: no page has frames, and a second page for the report doubles the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** What a box answers, by what is in it. */
const answers = {
  diagnosis:
    '{"id":"resp_1","object":"response","status":"failed","background":true,"error":{"code":"server_error","message":"x"}}',
  'one of several': '{"error":{"code":"rate_limit_exceeded"}}',
  'no page': '{"error":{"code":"no_such_code","message":"Nobody wrote this"}}',
  log: Array.from(
    { length: 40 },
    (_, second) => `2026-11-21T10:00:${String(second + 10)}Z ERROR Error code: 429 {"code":"insufficient_quota"}`,
  ).join('\n'),
};
for (const [name, text] of Object.entries(answers))
  test(`axe finds nothing in an answer, light and dark: ${name}`, async ({ site, page }) => {
    await site.open('/classifier/');
    await site.paste(text);
    await expect(site.given.locator('.answer').first()).toBeVisible();
    if (name === 'log') await expect(site.given.locator('.chosen .answer')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  });

test('axe finds nothing in what a question finds', async ({ site, page }) => {
  await site.open('/');
  for (const text of ['rate limit', 'zeppelin quota weather']) {
    await site.box.fill(text);
    await expect(site.results.first()).toBeVisible();
    expect.soft(await violations(page), text).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entry is whole', async ({ page }) => {
    await page.goto('/errors/openai/request-too-large/');
    for (const name of [
      'First thing to do',
      'Is it mine?',
      'What this error means',
      'Why this happens',
      'What your SDK does',
      'Step by step',
      'Sources checked',
    ])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await page.getByText('TypeScript', { exact: true }).click();
    await expect(page.locator('.code pre').filter({ visible: true })).toContainText('await');
    await expect(page.getByRole('link', { name: /Whole program/ }).filter({ visible: true })).toHaveAttribute(
      'href',
      /\.ts\.txt$/,
    );
  });

  for (const path of ['/', '/classifier/', '/search/'])
    test(`${path} says what is missing, and its controls are off`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('noscript .note')).toContainText('JavaScript, which is off');
      await expect(page.locator('main textarea, main input[type=search]').first()).toBeDisabled();
    });

  test('an address leads into what is folded', async ({ page }) => {
    const [entry] = content.entries.filter(({ id }) => id === 'openai/rate-limit-tokens');
    const source = `#evidence-${entry?.evidence.at(-1)?.id ?? ''}`;
    await page.goto(`/errors/openai/rate-limit-tokens/${source}`);
    await expect(page.locator(source)).toBeInViewport();
  });

  for (const some of batches(pagesOfEachKind(1).map(pathOf), together))
    test(`no control is offered that does nothing: ${some[0] ?? ''} and ${some.length - 1} more`, async ({ page }) => {
      test.setTimeout(some.length * 10_000);
      for (const path of some) {
        await page.goto(path);
        await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        const idle = page.locator('main').locator('button, input:not([name=lang]), select, textarea');
        const offered = await idle.evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.matches(':enabled'))
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        expect.soft(offered, path).toEqual([]);
      }
    });

  test('all errors are listed', async ({ page }) => {
    await page.goto('/errors/');
    await expect(page.locator('[data-entry-id]')).toHaveCount(content.entries.length);
  });
});

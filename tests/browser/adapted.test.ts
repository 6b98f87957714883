import type { Locator, Page } from '@playwright/test';
import { pagesOfEachKind, pathOf } from './support/kinds.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { batches } from './support/sample.ts';
import { expect, test } from './support/site.ts';

const paths = pagesOfEachKind(1).map(pathOf);
const log = Array.from(
  { length: 40 },
  (_, second) =>
    `2026-11-21T10:00:${String(second + 10)}Z ERROR Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`,
).join('\n');

/** Tests pages of each kind, in batches: how each is changed before its layout is looked at, and what is looked at afterward. */
function losesNothing(
  width: number,
  steps: { before?: (page: Page) => Promise<void>; after?: (page: Page, path: string) => Promise<void> },
): void {
  for (const some of batches(paths, 12))
    test(`nothing scrolls sideways, is cut off or covers words: ${some[0] ?? ''} and ${some.length - 1} more`, async ({
      page,
    }) => {
      test.setTimeout(some.length * 15_000);
      for (const path of some) {
        await page.goto(path);
        await steps.before?.(page);
        expect.soft(await page.evaluate(layoutFaults), path).toEqual({ width, cut: [], overlapping: [] });
        await steps.after?.(page, path);
      }
    });
}

test.describe('at 400 % zoom of a window of 1280 by 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  losesNothing(320, {
    async after(page, path) {
      // What stays in view while the page scrolls would leave too little of 256 pixels.
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight / 2);
      });
      const stuck = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
          .filter((element) => element.checkVisibility() && !element.closest('.scroll'))
          .map((element) => element.outerHTML.slice(0, 60)),
      );
      expect.soft(stuck, `${path}, in view while the page scrolls`).toEqual([]);
    },
  });

  test('neither header nor strip covers what a link leads to', async ({ page }) => {
    await page.goto('/errors/openai/rate-limit-tokens/#fixes');
    const heading = page.getByRole('heading', { name: 'Other fixes' });
    await expect(heading).toBeInViewport({ ratio: 1 });
    const strip = await page.locator('.say').boundingBox();
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
    const position = await page.locator('header.bar').evaluate((header) => getComputedStyle(header).position);
    expect(position).not.toBe('sticky');
  });
});

for (const width of [360, 1280])
  test.describe(`with text at 200 % and ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    losesNothing(width, {
      async before(page) {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
      },
    });
  });

test('text spaced as WCAG 1.4.12 asks for loses nothing', async ({ page }) => {
  await page.goto('/errors/openai/rate-limit-tokens/');
  const cut = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight)
        );
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`with forced colors, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('the verdict keeps its icon, boxes their frames, and what color alone told is told by lines', async ({
      page,
    }) => {
      await page.goto('/errors/openai/rate-limit-tokens/');
      const seen = await page.evaluate(() => {
        const style = (selector: string, pseudo?: string) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(selector);
          return getComputedStyle(element, pseudo);
        };
        const canvas = getComputedStyle(document.documentElement).backgroundColor;
        const isSeen = (color: string) => color !== canvas && color !== 'rgba(0, 0, 0, 0)';
        return {
          icon: isSeen(style('.say .v', '::before').backgroundColor),
          frames: ['.say > p', '.facts', '.code'].map((box) => isSeen(style(box).borderTopColor)),
          chosen: Number.parseFloat(style('.code > :checked + label').borderBottomWidth) >= 2,
          others: Number.parseFloat(style('.code > :not(:checked) + label').borderBottomWidth),
          variable: style('.plate var').outlineStyle === 'solid' && isSeen(style('.plate var').outlineColor),
          line: isSeen(style('.code pre em').borderLeftColor),
          button: style('.code .copy').textDecorationLine,
          bar: isSeen(style('.draw rect').stroke),
          letters: style('.draw text').fill === style('body').color,
        };
      });
      expect(seen).toEqual({
        icon: true,
        frames: [true, true, true],
        chosen: true,
        others: 0,
        variable: true,
        line: true,
        button: 'underline',
        bar: true,
        letters: true,
      });
    });

    test('marked words can be read and are underlined, in a box, in results and in the popup', async ({
      site,
      page,
    }) => {
      test.slow();
      const expectRead = async (marks: Locator) => {
        await expect(marks.first()).toBeVisible();
        const wrong = await marks.evaluateAll((all) =>
          all.flatMap((mark) => {
            const { color, textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
            const around = getComputedStyle(mark.closest('a') ?? document.body).color;
            const isMarked = textDecorationLine === 'underline' && textDecorationStyle === 'wavy';
            return color === around && isMarked ? [] : [`${mark.textContent}: ${color} in ${around}`];
          }),
        );
        expect(wrong).toEqual([]);
      };
      await site.open('/');
      await expectRead(page.locator('mark'));
      await site.paste('{"error":{"code":"invalid_api_key"}}');
      await expectRead(page.locator('.box pre mark'));
      await site.open('/search/?q=quota');
      await expectRead(page.locator('.results mark'));
      await site.open('/about/');
      await site.headerBox.fill('quota');
      await site.popup.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await expectRead(site.popup.locator('mark'));
      const lines = await site.popup
        .getByRole('option')
        .evaluateAll((options) => options.map((option) => Number.parseFloat(getComputedStyle(option).borderLeftWidth)));
      expect(lines.filter((width) => width > 0)).toHaveLength(1);
    });

    test('buttons have frames or lines, and a chosen row of a log an outline', async ({ site, page }) => {
      await site.open('/classifier/');
      const go = page.getByRole('button', { name: 'Look it up' });
      await expect(go).toHaveCSS('border-top-width', '1px');
      const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await expect(go).not.toHaveCSS('border-top-color', canvas);
      await expect(go).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
      await site.paste(log);
      const row = page.locator('.log-table tr').filter({ has: page.getByRole('button', { pressed: true }) });
      await expect(row).toHaveCSS('outline-width', '2px');
      await expect(row).not.toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
    });

    test('a picture of questions has letters that stand out from its cards', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto('/guides/429/');
      const colors = await page.locator('svg.tree').evaluate((tree) =>
        ['.root', '.question', '.leaf'].map((kind) => {
          const [card, letters] = ['rect', 'text'].map((name) => tree.querySelector(`${kind} ${name}`));
          return [card, letters].map((element) => (element ? getComputedStyle(element).fill : ''));
        }),
      );
      const { canvas, text } = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return { canvas: backgroundColor, text: color };
      });
      expect(colors).toEqual([
        [text, canvas],
        [canvas, text],
        [canvas, text],
      ]);
    });
  });

test('with reduced motion nothing moves: no transition, no animation, no smooth scrolling', async ({ page }) => {
  test.setTimeout(paths.length * 10_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of paths) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const isStill = /^(?:0s(?:, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
        // What tells a wait appears after a moment, without moving.
        return isStill && ['none', 'wait'].includes(animationName) ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect.soft(moving, path).toEqual([]);
  }
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`pages ${reducedMotion === 'reduce' ? 'do not ' : ''}blend where the reader has ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset.blended = String(viewTransition !== null);
      });
    });
    await page.goto('/errors/openai/server-error/');
    await page.getByRole('banner').getByRole('link', { name: 'Guides', exact: true }).click();
    await expect(page).toHaveURL(/\/guides\/$/);
    await expect(page.locator('html')).toHaveAttribute('data-blended', String(reducedMotion !== 'reduce'));
  });

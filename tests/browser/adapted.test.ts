import { pagesOfEachKind, pathOf } from './support/kinds.ts';
import { batches } from './support/sample.ts';
import { expect, test } from './support/site.ts';

const paths = pagesOfEachKind(1).map(pathOf);

test.describe('at 400 % zoom of a window of 1280 by 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const some of batches(paths, 12))
    test(`nothing scrolls sideways or is cut off: ${some[0] ?? ''} and ${some.length - 1} more`, async ({ page }) => {
      test.setTimeout(some.length * 15_000);
      for (const path of some) {
        await page.goto(path);
        const found = await page.evaluate(() => {
          const isCut = (element: Element) =>
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
          // Tables and code may scroll inside themselves: they need two dimensions.
          const isWide = (element: Element) =>
            element.getBoundingClientRect().right > innerWidth + 1 &&
            !element.closest('.scroll, pre, .skip, svg, table');
          return {
            width: document.documentElement.scrollWidth,
            wrong: [...document.querySelectorAll('body *')]
              .filter((element) => element.checkVisibility() && (isCut(element) || isWide(element)))
              .map((element) => element.outerHTML.slice(0, 100)),
          };
        });
        expect.soft(found, path).toEqual({ width: 320, wrong: [] });
      }
    });

  test('the header does not cover what a link leads to', async ({ page }) => {
    await page.goto('/errors/openai/rate-limit-tokens/#fixes');
    await expect(page.getByRole('heading', { name: 'Quick fixes' })).toBeInViewport({ ratio: 1 });
    const position = await page.locator('header.bar').evaluate((header) => getComputedStyle(header).position);
    expect(position).not.toBe('sticky');
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

test('with forced colours the verdict keeps its icon, and boxes their frames', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/errors/openai/rate-limit-tokens/');
  const seen = await page.evaluate(() => {
    const style = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(selector);
      return getComputedStyle(element, pseudo);
    };
    const canvas = getComputedStyle(document.body).backgroundColor;
    return {
      icon: style('.say .v', '::before').backgroundColor !== canvas,
      frames: ['.say > p', '.facts', '.shape'].map((box) => style(box).borderTopColor !== canvas),
    };
  });
  expect(seen).toEqual({ icon: true, frames: [true, true, true] });
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
    await page.getByRole('link', { name: 'Guides', exact: true }).click();
    await expect(page).toHaveURL(/\/guides\/$/);
    await expect(page.locator('html')).toHaveAttribute('data-blended', String(reducedMotion !== 'reduce'));
  });

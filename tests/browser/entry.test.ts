import { content } from '../content/real.ts';
import { pagesOfEachKind, pathOf } from './support/kinds.ts';
import { expect, test } from './support/site.ts';

const entry = '/errors/openai/rate-limit-tokens/';
const other = '/errors/openai/insufficient-quota/';
const choice = (name: string) => ({ name, exact: true });

test.describe('the language of the code', () => {
  test('is kept from page to page, and brings the SDK of that language to the front', async ({ page }) => {
    await page.goto(entry);
    await expect(page.getByRole('radio', choice('Python'))).toBeChecked();
    await expect(page.locator('sdk-rows > .sdk h3')).toContainText('openai-python');
    await page.getByText('TypeScript', { exact: true }).click();
    await expect(page.locator('sdk-rows > .sdk h3')).toContainText('openai-node');
    await page.goto(other);
    await expect(page.getByRole('radio', choice('TypeScript'))).toBeChecked();
    await expect(page.locator('.code pre').filter({ visible: true })).toHaveCount(1);
  });

  test('can be linked to; one that nobody knows changes nothing', async ({ page }) => {
    await page.goto(`${entry}?lang=typescript`);
    await expect(page.getByRole('radio', choice('TypeScript'))).toBeChecked();
    await page.goto(`${entry}?lang=cobol`);
    await expect(page.getByRole('radio', choice('Python'))).toBeChecked();
  });

  test('works for the page where the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(entry);
    await page.getByText('TypeScript', { exact: true }).click();
    await expect(page.getByRole('radio', choice('TypeScript'))).toBeChecked();
    await expect(page.locator('sdk-rows > .sdk h3')).toContainText('openai-node');
  });
});

test('a whole program opens in place, without the marks of its core, and closes again', async ({ page }) => {
  await page.goto(entry);
  const link = page.getByRole('button', { name: /^Whole program/ }).filter({ visible: true });
  const program = page.locator('.end > pre');
  await link.click();
  await expect(program).toContainText('import openai');
  await expect(program).not.toContainText(/--8<--|\[!code/);
  await link.click();
  await expect(program).toBeHidden();
  await expect(page).toHaveURL(entry);
});

test('a program that cannot be fetched is a link', async ({ page }) => {
  await page.goto(entry);
  await page.route('**/*.py.txt', (route) => route.abort());
  const link = page.getByRole('button', { name: /^Whole program/ }).filter({ visible: true });
  const asked = page.waitForRequest((request) => request.isNavigationRequest());
  await link.click();
  expect((await asked).url()).toMatch(/\.py\.txt$/);
});

test('the page is copied as Markdown, and with one line of task for an assistant', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(entry);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as Markdown' }).first().click();
  await expect.poll(copied).toMatch(/^# Rate limit reached on tokens per min/);
  await page.getByRole('button', { name: 'Copy for my assistant' }).first().click();
  await expect.poll(copied).toMatch(/^My program met the error .*\n\n# Rate limit reached/);
  await page.locator('.code').getByRole('button', choice('Copy')).click();
  // The marked line stays a line.
  await expect.poll(copied).toMatch(/\n +time\.sleep\(.*$/m);
});

test('an address leads into what is folded', async ({ page }) => {
  const source = content.entries.find(({ id }) => entry.includes(id))?.evidence.at(-1)?.id ?? '';
  await page.goto(`${entry}#evidence-${source}`);
  await expect(page.locator(`#evidence-${source}`)).toBeInViewport();
  await page.getByRole('link', choice('Step by step')).first().click();
  await expect(page.locator('#steps + details')).toHaveAttribute('open', '');
});

test('the verdict stays in view, and the rail tells where the reader is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${entry}#sdks`);
  await expect(page.locator('.say strong')).toBeInViewport();
  await expect(page.locator('.rail [aria-current]')).toHaveText('What your SDK does');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.say strong')).toBeInViewport();
  await expect(page.locator('.rail')).toBeHidden();
});

test('print has every language and every fold', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(entry);
  await expect(page.locator('.code pre').filter({ visible: true })).toHaveCount(2);
  const folded = page.locator('.fold > :not(summary)');
  expect(
    await folded.evaluateAll((all) => all.filter((element) => element.getBoundingClientRect().height === 0)),
  ).toEqual([]);
  expect(await folded.count()).toBeGreaterThan(10);
  await expect(page.locator('header.bar')).toBeHidden();
});

test.describe('with text at 200 %', () => {
  for (const width of [360, 1280])
    test(`nothing is lost at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(entry);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expect(page.locator('.say strong')).toBeVisible();
    });
});

/** The most that an entry may ask of a reader before the code, and in all. */
const budgets = [
  { width: 1280, code: 900, height: 5_000 },
  { width: 360, code: 1_300, height: Infinity },
];
const mostWords = 1_300;
const entries = pagesOfEachKind(12).filter((name) => /^errors\/[^/]+\/[^/]+\/index/.test(name));

test('the code comes early, and a page is short until something is opened', async ({ page }) => {
  test.setTimeout(entries.length * 15_000);
  for (const { width, code, height } of budgets) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of entries) {
      await page.goto(pathOf(name));
      const seen = await page.evaluate(measured);
      expect.soft(seen.code, `${name} at ${width} px: first line of code`).toBeLessThanOrEqual(code);
      expect.soft(seen.height, `${name} at ${width} px: height`).toBeLessThanOrEqual(height);
      expect.soft(seen.words, `${name}: words that are open`).toBeLessThanOrEqual(mostWords);
    }
  }
});

/** Where the code begins, how high the page is, and how many words of its text stand open. */
function measured() {
  const isOpen = (element: Element | null) => element?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
  const words = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (words.nextNode())
    if (isOpen(words.currentNode.parentElement))
      count += (words.currentNode.textContent ?? '').split(/\s+/).filter((word) => /\w/.test(word)).length;
  const code = [...document.querySelectorAll('.code pre')].find(isOpen);
  return {
    code: code?.getBoundingClientRect().top ?? Infinity,
    height: document.documentElement.scrollHeight,
    words: count,
  };
}

import type { Page } from '@playwright/test';
import type { PasteBox } from '../../src/components/classifier/paste-box.ts';
import { asked } from '../content/asked.ts';
import { content } from '../content/real.ts';
import { spoken } from '../content/spoken.ts';
import { expect, test } from './support/site.ts';

const texts = asked.filter(({ is }) => is !== 'nothing');
const logs = new Set(texts.filter(({ is }) => is === 'log').map(({ text }) => text));

test('home, classifier and header answer every text alike', async ({ site, page }) => {
  test.setTimeout(180_000);
  const wanted = texts.map(({ text, first }) => [text, first]);
  for (const path of ['/', '/classifier/']) {
    await site.open(path);
    await site.box.fill('rate limit');
    await expect(site.results.first()).toBeVisible();
    expect(await pageFirsts(page), path).toEqual(wanted);
  }
  await site.open('/errors/openai/server-error/');
  // A log is too much for a popup: it leads to the table in the classifier.
  const short = wanted.filter(([text = '']) => !logs.has(text));
  expect(
    await headerFirsts(
      page,
      short.map(([text = '']) => text),
    ),
  ).toEqual(short);
  await site.paste([...logs][0] ?? '', site.headerBox);
  await site.popup.getByRole('option', { name: 'Read this log in the classifier' }).click();
  await expect(page.locator('.log [data-entry-id]').first()).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
});

test('Enter opens the same page in all three', async ({ site, page }) => {
  const opened: [text: string, path: RegExp][] = [
    ['429', /\/guides\/429\/$/],
    ['insufficient_quota', /\/errors\/openai\/insufficient-quota\/$/],
    ['card declined', /\/search\/\?q=card\+declined$/],
  ];
  for (const [text, path] of opened)
    for (const start of ['/', '/classifier/', '/errors/openai/server-error/']) {
      await site.open(start);
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(path);
    }
  await site.open('/errors/openai/server-error/');
  await site.headerBox.fill('openai.APIConnectionError: Connection error.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/classifier\/$/);
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/api-connection-error');
});

test('every spoken query leads to its page, or is told that there is none', async ({ site, page }) => {
  test.setTimeout(180_000);
  await site.open('/errors/openai/server-error/');
  const queries = Object.values(spoken).flat();
  const ids = new Set([...content.entries.map(({ id }) => id), ...content.guides.map(({ id }) => `/guides/${id}/`)]);
  const isThere = (one: string) => ids.has(one) || one.startsWith('/statuses/');
  const found = await headerFirsts(
    page,
    queries.map(([query]) => query),
  );
  const wrong = queries.flatMap(([query, leads], index) => {
    const wanted = leads.split(' ').filter(isThere);
    const first = found[index]?.[1] ?? '';
    const isRight = wanted.length > 0 ? wanted.includes(first) : first === '';
    return isRight ? [] : [`${query}: ${first}`];
  });
  expect(wrong).toEqual([]);
});

test('Shift+Enter breaks the line, arrows go through the results and back', async ({ site, page }) => {
  await site.open('/');
  await site.box.fill('rate limit');
  await page.keyboard.press('Shift+Enter');
  await expect(site.box).toHaveValue('rate limit\n');
  // Results that come anew would take the focus with them.
  await site.box.fill('');
  await expect(site.results).toHaveCount(0);
  await site.box.fill('rate limit');
  await expect(site.results.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(site.results.nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(site.box).toBeFocused();
});

test('? lists the keys, Escape closes the list, and neither key works while something is typed', async ({
  site,
  page,
}) => {
  await site.open('/errors/openai/server-error/');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toContainText('Go to the box');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await site.headerBox.fill('');
  await page.keyboard.type('?');
  await expect(site.headerBox).toHaveValue('?');
  await expect(list).toBeHidden();
});

test('after a paste the box shrinks, the verdict is in view on a phone, and the text can be edited', async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await site.open('/classifier/');
  const text = content.entries
    .find(({ id }) => id === 'openai/rate-limit-tokens')
    ?.samples.find(({ name }) => name === 'python-short.txt')?.text;
  await site.paste(text ?? '');
  await expect(site.diagnosis).toHaveAttribute('data-verdict', 'wait');
  await expect(site.diagnosis.getByText('Retry after the stated wait')).toBeInViewport();
  await expect(page.getByRole('img', { name: 'Used 21,480 plus Requested 11,720 is 3,200 more' })).toBeVisible();
  await expect(page.locator('.box pre mark').first()).toBeVisible();
  await expect(page.locator('.box')).toContainText('1 value masked, nothing sent');
  await expect(page.locator('.box pre')).not.toContainText('org-Ab3d');
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(site.box).toBeFocused();
  await expect(site.box).toHaveValue(text ?? '');
});

test('the answer has the code to begin with, in the language that was chosen before', async ({ site, page }) => {
  const cores = {
    'openai/invalid-api-key': [
      { language: 'py', text: '# first\nfor x in "a":\n    stop(x)', line: 3 },
      { language: 'ts', text: '// first\nconst x = 1;\nstop(x);', line: 3 },
    ],
  };
  await page.route(/cores\.json/, (route) => route.fulfill({ json: { version: 1, cores } }));
  await site.open('/classifier/');
  await site.paste('{"error":{"code":"invalid_api_key"}}');
  const code = page.getByRole('group', { name: 'Code, by language' });
  await expect(code.locator('em')).toHaveText(['    stop(x)', 'stop(x);']);
  await expect(code.locator('pre').first()).toHaveText('# first\nfor x in "a":\n    stop(x)', { useInnerText: true });
  await expect(code.locator('pre').first().locator('i, b, u')).toHaveText(['# first\n', 'for', 'in', '"a"']);
  await code.getByText('TypeScript').click();
  await expect(code.getByText('const x = 1;')).toBeVisible();
  await page.reload();
  await site.paste('{"error":{"code":"invalid_api_key"}}');
  await expect(code.getByText('const x = 1;')).toBeVisible();
});

test('where storage is refused, a paste in the header still opens the classifier', async ({ site, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await site.open('/');
  await site.box.fill('card declined');
  await expect(site.results.first()).toHaveAttribute('data-entry-id', 'openai/billing-not-active');
  await page.keyboard.press('?');
  await site.open('/errors/openai/server-error/');
  await site.paste('{"error":{"code":"invalid_api_key"}}', site.headerBox);
  await expect(site.popup.locator('.answer')).toHaveAttribute('data-entry-id', 'openai/invalid-api-key');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/classifier\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('home says what does not work and links to what does', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toContainText('needs JavaScript, which is off');
    await expect(page.locator('textarea')).toBeDisabled();
    await expect(page.locator('noscript a', { hasText: 'by status, code and exception class' })).toBeVisible();
    await expect(page.locator('.example').getByText('Retry after the stated wait')).toBeVisible();
  });
});

/** What the box of the page puts first for each text: an entry, or the path of another page. */
async function pageFirsts(page: Page): Promise<[string, string][]> {
  return page.evaluate(
    async (all) => {
      const box = document.querySelector<PasteBox>('paste-box');
      const area = box?.querySelector('textarea');
      const given = box?.querySelector('.given');
      if (!box || !area || !given) throw new Error('no box');
      const firsts: [string, string][] = [];
      for (const text of all) {
        area.value = text;
        await box.answer(true);
        while (given.querySelector('progress')) await new Promise((resolve) => setTimeout(resolve, 20));
        const first = given.querySelector('[data-entry-id], .results a');
        firsts.push([text, first?.getAttribute('data-entry-id') ?? first?.getAttribute('href') ?? '']);
      }
      return firsts;
    },
    texts.map(({ text }) => text),
  );
}

/** The same of the box in the header; empty where it says that no page is about the text. */
async function headerFirsts(page: Page, queries: string[]): Promise<[string, string][]> {
  // A paste asks for all of the index and rules; without it the first answers may come from pieces.
  await page.locator('search-box input').fill('openai.APIConnectionError: Connection error.');
  await expect(page.locator('.popup .answer[data-entry-id]')).toBeVisible({ timeout: 20_000 });
  return page.evaluate(async (all) => {
    const box = document.querySelector<HTMLElement & { text: string }>('search-box');
    const input = box?.querySelector('input');
    const popup = document.querySelector<HTMLElement>('.popup');
    if (!input || !popup) throw new Error('no box');
    const nameOf = (shown: Element | null) => shown?.getAttribute('data-entry-id') ?? shown?.getAttribute('href') ?? '';
    const firsts: [string, string][] = [];
    for (const query of all) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      input.value = '';
      const data = new DataTransfer();
      data.setData('text', query);
      const isTaken = !input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
      if (!isTaken) {
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      while (popup.hidden) await new Promise((resolve) => setTimeout(resolve, 5));
      const first = popup.querySelector('.answer[data-entry-id], [role=option]');
      const isMissed = popup.querySelector('.none, [data-outcome=family], [data-outcome=unrecognised]') !== null;
      firsts.push([query, isMissed ? '' : nameOf(first)]);
    }
    return firsts;
  }, queries);
}

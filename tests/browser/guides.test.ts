import { AxeBuilder } from '@axe-core/playwright';
import { content } from '../content/real.ts';
import { expect, test } from './support/site.ts';

const drawn = content.guides.filter(({ tree }) => tree);

for (const { id, title } of drawn)
  test(`the picture and the list of ${id} say the same and lead to pages that exist`, async ({
    site,
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await site.open(`/guides/${id}/`);
    const picture = page.getByRole('group', { name: title, exact: true }).and(page.locator('svg'));
    const list = page.getByRole('region', { name: 'Question by question' });
    await expect(picture).toBeVisible();
    const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href') ?? '');
    const inList = await list.getByRole('link').evaluateAll(hrefs);
    expect(inList.length).toBeGreaterThan(5);
    expect(await picture.getByRole('link').evaluateAll(hrefs)).toEqual(inList);
    const texts = (items: Element[]) => items.map((item) => item.textContent.replaceAll(/\s+/g, ''));
    for (const part of ['ask', 'answer'])
      expect((await picture.locator(`text.${part}`).evaluateAll(texts)).join('')).toBe(
        (await list.locator(`p.${part}`).evaluateAll(texts)).join(''),
      );
    await expect(picture.getByRole('link', { name: /^.{5,}$/ })).toHaveCount(inList.length);
    const small = await picture
      .locator('text')
      .evaluateAll((items) => items.filter((item) => Number.parseFloat(getComputedStyle(item).fontSize) < 14).length);
    expect(small).toBe(0);
    for (const href of new Set(inList)) expect((await request.get(href.replace(/#.*/, ''))).status(), href).toBe(200);
  });

test('an end of a picture is a link for the keyboard', async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open('/guides/429/');
  await page.getByRole('link', { name: 'slow_down slow_down (429 rate_limit_error) Retry with backoff' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/openai\/slow-down\/$/);
  await expect(page.getByRole('link', { name: 'Which 429 is it?' })).toHaveAttribute('href', '/guides/429/');
});

test('a phone shows the questions as a list', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('/guides/connection-error/');
  await expect(page.locator('svg.tree')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Question by question' }).getByRole('link').first()).toBeVisible();
});

test('the retry guide shows the wrapper, its runs and every SDK whose retries were seen', async ({ site, page }) => {
  await site.open('/guides/retry/');
  const table = page.getByRole('group', { name: 'What each SDK repeats by itself' });
  const played = content.sdks.filter(({ providers }) =>
    content.cases.some(({ id }) =>
      Object.keys(providers).some((name) => id.startsWith(`general/${name}/retry-after-`)),
    ),
  );
  await expect(table.locator('tbody tr')).toHaveCount(played.length);
  await expect(table.getByRole('row').filter({ hasText: 'openai-node' })).toContainText('90 s: again after');
  await expect(page.locator('details.program[open] pre')).toContainText('def again(send');
  await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeEnabled();
  await expect(page.locator('.runs > li')).toHaveCount(
    content.programs.find(({ guide }) => guide === 'retry')?.runs.length ?? 0,
  );
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a guide with programs shows them and what each run of them proves', async ({ site, page }) => {
  await site.open('/guides/tool-history/');
  const own = content.programs.find(({ guide }) => guide === 'tool-history');
  await expect(page.locator('details.program')).toHaveCount(own?.files.length ?? 0);
  await expect(page.locator('details.program[open] pre')).toContainText('def gemini(contents');
  await expect(page.locator('.runs > li')).toHaveCount(own?.runs.length ?? 0);
  await expect(page.locator('.runs')).toContainText('no request');
});

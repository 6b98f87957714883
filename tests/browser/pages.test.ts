import { AxeBuilder } from '@axe-core/playwright';
import { content } from '../content/real.ts';
import { expect, test } from './site.ts';

const paths = [
  '/',
  '/errors/',
  '/classifier/',
  '/search/?q=limit',
  '/about/',
  '/docs/classifier/',
  '/docs/writing/',
  '/guides/',
  ...content.guides.map(({ id }) => `/guides/${id}/`),
  '/sdks/',
  ...content.sdks.map(({ id }) => `/sdks/${id}/`),
  '/404.html',
  ...new Set(content.entries.map((entry) => `/areas/${entry.area}/`)),
  ...content.entries.map((entry) => `/errors/${entry.id}/`),
];

for (const path of paths)
  test(`axe finds nothing, light and dark: ${path}`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('/search/')) await page.locator('.answer mark').first().waitFor();
    // Legacy mode: no page has frames, and a second page for the report doubles the time.
    const axe = () => new AxeBuilder({ page }).setLegacyMode();
    const light = await axe().analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axe().withRules(['color-contrast']).analyze();
    const found = [...light.violations, ...dark.violations];
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });

test('axe finds nothing in a diagnosis', async ({ site, page }) => {
  await site.open('/classifier/');
  await site.paste(
    '{"id":"resp_1","object":"response","status":"failed","background":true,"error":{"code":"server_error","message":"x"}}',
  );
  await expect(site.diagnosis).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.describe('no page scrolls sideways on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const path of paths)
    test(path, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entry is whole', async ({ page }) => {
    await page.goto('/errors/openai/request-too-large/');
    for (const name of [
      'Is this your error?',
      'What this error means',
      'Common causes',
      'Quick fixes',
      'Step-by-step troubleshooting',
      'Sources checked',
    ])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.locator('details.code[open] pre').first()).toContainText('from openai import');
  });

  for (const path of ['/', '/classifier/', '/search/'])
    test(`${path} says what is missing, and its controls are off`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('noscript .note')).toContainText('JavaScript, which is off');
      await expect(page.locator('main textarea, main input[type=search]').first()).toBeDisabled();
    });

  test('all errors are listed', async ({ page }) => {
    await page.goto('/errors/');
    await expect(page.locator('[data-entry-id]')).toHaveCount(content.entries.length);
  });
});

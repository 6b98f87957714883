import { expect, test } from './support/site.ts';

const key = 'sk-proj-A1b2C3d4E5f6G7h8I9j0K1l2M3n4';

test('from an entry to a report about it, shown as it would be sent', async ({ page }) => {
  await page.goto('/errors/openai/slow-down/');
  await page.getByRole('link', { name: 'Report a problem with this page' }).click();
  await page.getByLabel('What is the matter?').selectOption('Something is out of date');
  await page.getByLabel('error.code').fill('slow_down');
  const report = page.getByLabel('The report');
  await expect(report).toContainText('Something is out of date: openai/slow-down');
  await expect(report).toContainText('error.code: `slow_down`');
});

test('what is typed, and what an address brings, is masked or left out', async ({ page }) => {
  const given = new URLSearchParams({
    type: `Bearer ${key}`,
    code: '<img src=x onerror="window.pwned=1">',
    param: 'input',
  });
  await page.goto(`/report/?entry=<script>&code=${key}#${given.toString()}`);
  const report = page.getByLabel('The report');
  await expect(report).toContainText('error.param: `input`');
  await page.getByRole('textbox', { name: 'Exception class' }).fill(`jane@example.com org-${'A1'.repeat(12)}`);
  await page.getByLabel('SDK and version').fill('<b>bold</b>');
  await expect(report).toContainText('•••@example.com org-•••');
  await expect(page.getByText('Left out')).toContainText('SDK and version');
  await expect(report).not.toContainText(/A1|jane|bold|img|script/);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('the classifier offers to report what it does not know, with facts and without the paste', async ({
  site,
  page,
}) => {
  await site.open('/classifier/');
  await site.paste(
    `{"error":{"message":"My secret words for ${key}","type":"invalid_request_error","param":null,"code":"something_new"}}`,
  );
  const link = site.diagnosis.getByRole('link', { name: 'Report this error' });
  await expect(link).toHaveAttribute('href', '/report/#kind=missing&type=invalid_request_error&code=something_new');
  await link.click();
  const report = page.getByLabel('The report');
  await expect(report).toContainText('An error is missing: something_new');
  await expect(report).not.toContainText('secret words');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the report page says what to do', async ({ page }) => {
    await page.goto('/report/');
    await expect(page.locator('noscript .note')).toContainText('Write by hand');
    await expect(page.getByLabel('error.code')).toBeDisabled();
  });
});

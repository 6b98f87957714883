import { expect, test } from './support/site.ts';

const quota =
  "Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}";
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const stamp = new Date(Date.UTC(2026, 10, 21, 10) + index * 1_000).toISOString();
    return `${stamp} ${index % 10 === 0 ? `ERROR ${quota}` : 'INFO POST /v1/responses 200'}`;
  }).join('\n');

test('a pasted log is grouped by error, with counts and times', async ({ site, page }) => {
  await site.open('/classifier/');
  await site.paste(lines(40));
  const row = page.locator('.log [data-entry-id="openai/insufficient-quota"]');
  await expect(row).toContainText('4');
  await expect(row).toContainText('line 1, 2026-11-21 10:00:00');
  await expect(page.getByRole('img', { name: /Errors from 2026-11-21 10:00:00/ })).toBeVisible();
});

test('a large file is read in a worker while the page stays usable, and can be saved as JSON', async ({
  site,
  page,
}) => {
  await site.open('/classifier/');
  const file = { name: 'big.log', mimeType: 'text/plain', buffer: Buffer.from(lines(120_000)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('.log [data-entry-id="openai/insufficient-quota"]')).toContainText('12,000', {
    timeout: 20_000,
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  expect((await download).suggestedFilename()).toBe('errata-log.json');
});

test('reading can be canceled', async ({ site, page }) => {
  await page.route('**/log-worker*', () => undefined);
  await site.open('/classifier/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(lines(2_000)) });
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.log')).toContainText('Canceled');
});

test('a file beyond the limit is refused with its size', async ({ site, page }) => {
  await site.open('/classifier/');
  await site.box.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const file = new File([new Uint8Array(60_000_000)], 'huge.log');
    data.items.add(file);
    document.activeElement?.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('alert')).toContainText('60 MB; at most 50 MB are read');
});

test('a diagnosis is copied as Markdown and as a link that opens to it, without the paste', async ({
  site,
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await site.open('/classifier/');
  await site.paste(`user jane@example.com saw ${quota}`);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('fix billing or access');
  expect(markdown).not.toContain('jane@');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${baseURL ?? ''}/classifier/#entry=openai%2Finsufficient-quota`)).toBe(true);
  expect(new URL(link).search).toBe('');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/insufficient-quota');
  await expect(site.diagnosis).toContainText('The paste behind it was not shared');
});

test('a hostile link shows nothing of its own', async ({ site, page }) => {
  await site.open('/classifier/#entry=openai/server-error&code=<img src=x onerror=alert(1)>&status=500');
  await expect(site.diagnosis).toContainText('status: 500');
  await expect(page.locator('.answer img')).toHaveCount(0);
});

test('a forged link cannot turn a billing error into one that passes', async ({ site }) => {
  await site.open('/classifier/#entry=openai/insufficient-quota&verdict=wait&wait=1s');
  await expect(site.diagnosis).toHaveAttribute('data-verdict', 'account');
  await expect(site.diagnosis).not.toContainText('1s');
});

test('a log that PowerShell wrote is read', async ({ site, page }) => {
  await site.open('/classifier/');
  const buffer = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines(2_000), 'utf16le')]);
  await page.locator('input[type=file]').setInputFiles({ name: 'out.log', mimeType: 'text/plain', buffer });
  await expect(page.locator('.log [data-entry-id="openai/insufficient-quota"]')).toContainText('200');
});

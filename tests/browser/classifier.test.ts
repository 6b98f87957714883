import { expect, test } from './support/site.ts';

test('after the engine is loaded, a paste causes no request at all', async ({ site, page }) => {
  await site.open('/classifier/');
  // Behind the first answer, whatever it is.
  const code = page.waitForResponse(/cores\.json/);
  await site.paste('warm up');
  await expect(site.page.locator('.given')).not.toBeEmpty();
  await code;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await site.paste(
    '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}',
  );
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/insufficient-quota');
  expect(requests).toEqual([]);
});

test('works offline once the page has been used', async ({ site, page, context }) => {
  await site.open('/classifier/');
  await site.paste('warm up');
  await expect(page.locator('.given')).not.toBeEmpty();
  await context.setOffline(true);
  await site.paste('openai.APIConnectionError: Connection error.');
  await expect(site.diagnosis).toHaveAttribute('data-entry-id', 'openai/api-connection-error');
});

test('secrets are masked in what is shown', async ({ site, page }) => {
  await site.open('/classifier/');
  const key = 'sk-proj-A1b2C3d4E5f6G7h8I9j0K1l2M3n4';
  await site.paste(
    `Authorization: Bearer ${key}\n{"error":{"code":"invalid_api_key","message":"x","type":"invalid_request_error","param":null}}`,
  );
  await expect(page.locator('.box')).toContainText('1 value masked');
  await expect(page.locator('.box pre')).not.toContainText('A1b2C3');
  await expect(site.page.locator('.given')).not.toContainText('A1b2C3');
});

test.describe('bad input gets an answer', () => {
  const cases: [name: string, text: string, answer: RegExp][] = [
    ['white space', '  \n\t\n  ', /^$/],
    [
      'HTML with a script',
      '<script>window.pwned = true</script><img src=x onerror="window.pwned=true">\n',
      /No API error in this text/,
    ],
    ['binary bytes', `\u0000\u0001\u0002${'\ufffd\u0007'.repeat(500)}\n`, /No API error in this text/],
    ['deeply nested JSON', `${'{"a":'.repeat(20_000)}\n`, /No API error in this text/],
    [
      'truncated JSON',
      '{"error": {"message": "You exceeded your current quota, please check", "type": "insufficient_quota", "code": "insufficient_quota"',
      /fix billing or access/,
    ],
    [
      'a successful response',
      '{"id":"resp_1","object":"response","status":"completed","error":null,"output":[]}',
      /Not an error/,
    ],
    [
      'an error of another provider',
      '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
      /Overloaded \(529\)/,
    ],
    [
      'an unknown code',
      '{"error":{"message":"Something new","type":"invalid_request_error","param":null,"code":"something_new"}}',
      /no page for this yet/,
    ],
    ['a shared code without its message', '{"error":{"code":"rate_limit_exceeded"}}', /One of \d+/],
    ['a code that one entry knows among others', '{"error":{"code":"invalid_image_url"}}', /Perhaps/],
    [
      'five megabytes',
      `${'lorem ipsum dolor '.repeat(290_000)}{"error":{"code":"invalid_api_key"}}`,
      /Incorrect API key/,
    ],
  ];
  for (const [name, text, answer] of cases)
    test(name, async ({ site, page }) => {
      await site.open('/classifier/');
      await site.paste(text);
      if (answer.source === '^$') await expect(page.locator('.given')).toBeEmpty();
      else await expect(site.diagnosis).toContainText(answer);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      await site.renew();
      await site.box.fill('invalid_api_key');
      await site.expectFirst('openai/invalid-api-key');
    });
});

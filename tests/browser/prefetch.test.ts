import type { AddressInfo } from 'node:net';
import { test as onOwnServer } from '@playwright/test';
import { siteServer } from '../../scripts/support/site-server.ts';
import { root } from '../content/real.ts';
import { expect, expectControlled, test } from './support/site.ts';

test('what was typed is not sent while the pointer rests on the link that would send it', async ({ site, page }) => {
  await site.open('/classifier/');
  await site.box.fill('no such thing');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('link', { name: 'Search the text of all pages' }).hover();
  await page.waitForTimeout(1_000);
  await site.open('/errors/openai/server-error/');
  await site.headerBox.fill('no such thing');
  await site.popup.getByRole('option', { name: /All results/ }).hover();
  await page.waitForTimeout(1_000);
  expect(sent.filter((url) => url.includes('such'))).toEqual([]);
});

for (const worker of ['block', 'allow'] as const)
  onOwnServer.describe(`service workers: ${worker}`, () => {
    onOwnServer.use({ serviceWorkers: worker });

    onOwnServer(
      'a page is fetched when the pointer rests on the link to it, and not again when the link is followed',
      async ({ page }) => {
        const server = siteServer(`${root}dist/`, '/').listen(0);
        const asked: { url: string; ahead: boolean }[] = [];
        server.on('request', ({ url = '', headers }) => asked.push({ url, ahead: 'sec-purpose' in headers }));
        const ahead = () => asked.filter((request) => request.ahead).map(({ url }) => url);
        try {
          await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/errors/openai/server-error/`, {
            waitUntil: 'networkidle',
          });
          if (worker === 'allow') await expectControlled(page);
          expect(ahead()).toEqual([]);
          const link = page.locator('[data-entry-id] a').first();
          const path = (await link.getAttribute('href')) ?? '';
          await link.hover();
          await expect.poll(ahead).toEqual([path]);
          await link.click();
          await expect(page).toHaveURL(new RegExp(`${path}$`));
          expect(asked.filter(({ url }) => url === path)).toEqual([{ url: path, ahead: true }]);
        } finally {
          server.closeAllConnections();
          server.close();
        }
      },
    );
  });

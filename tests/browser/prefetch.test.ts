import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../scripts/site-server.ts';
import { root } from '../content/real.ts';
import { expectControlled } from './site.ts';

for (const worker of ['block', 'allow'] as const)
  test.describe(`service workers: ${worker}`, () => {
    test.use({ serviceWorkers: worker });

    test('a page is fetched when the pointer rests on the link to it, and not again when the link is followed', async ({
      page,
    }) => {
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
    });
  });

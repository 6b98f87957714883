import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../scripts/site-server.ts';
import { root } from '../content/real.ts';

test('a page is fetched ahead when the pointer rests on the link to it, and not before', async ({ page }) => {
  const server = siteServer(`${root}dist/`, '/').listen(0);
  const asked: { url: string; ahead: boolean }[] = [];
  server.on('request', ({ url = '', headers }) => asked.push({ url, ahead: 'sec-purpose' in headers }));
  const ahead = () => asked.filter((request) => request.ahead).map(({ url }) => url);
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/errors/openai/server-error/`, {
      waitUntil: 'networkidle',
    });
    expect(asked.map(({ url }) => url)).toContain('/prefetch.json');
    expect(ahead()).toEqual([]);
    const link = page.locator('[data-entry-id] a').first();
    const path = (await link.getAttribute('href')) ?? '';
    await link.hover();
    await expect.poll(ahead).toEqual([path]);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    expect(asked.filter(({ url }) => url === path)).toHaveLength(1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

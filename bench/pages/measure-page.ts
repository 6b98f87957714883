import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { CountingServer } from './serve.ts';
import type { System } from './systems.ts';

/** What a reader's first visit costs; times in milliseconds, sizes in bytes of compressed bodies. */
export interface PageCost {
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
}

/**
 * Loads a page once in a browser without cache, at the line and processor that Lighthouse takes for a phone: 1.6 Mbit/s, 150 ms,
 * a quarter of the speed.
 */
export async function loadPage(browser: Browser, server: CountingServer, path: string): Promise<PageCost> {
  const before = server.sent();
  return inThrottledPage(browser, async (page) => {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const { fcp, lcp } = await page.evaluate(
      () =>
        new Promise<{ fcp: number; lcp: number }>((resolve) => {
          new PerformanceObserver((list) => {
            resolve({
              fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
              lcp: list.getEntries().at(-1)?.startTime ?? NaN,
            });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    const { bytes, requests } = server.sent();
    return { bytes: bytes - before.bytes, requests: requests - before.requests, fcp, lcp };
  });
}

/** Looks a word up on a loaded page: bytes and milliseconds from the first key to the first result. */
export async function search(
  browser: Browser,
  server: CountingServer,
  path: string,
  system: System,
  query: string,
): Promise<{ bytes: number; milliseconds: number }> {
  return inThrottledPage(browser, async (page) => {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const before = server.sent().bytes;
    const start = performance.now();
    await system.search(page, query);
    return { milliseconds: performance.now() - start, bytes: server.sent().bytes - before };
  });
}

async function inThrottledPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 412, height: 823 },
    // An offline copy, which ours makes after the page is shown, is no part of the page.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    // On this line the index of one of them takes half a minute.
    page.setDefaultTimeout(120_000);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1_024 * 1_024) / 8,
      uploadThroughput: (750 * 1_024) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await work(page);
  } finally {
    await context.close();
  }
}

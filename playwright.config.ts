import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/support/find-browser.ts';

/** Another port lets two working copies run their tests at the same time. */
const port = Number(process.env.TEST_PORT ?? 4377);

// The day, so that the sample of pages is another each day; set once for the processes of a run. A run is repeated with its number.
process.env.SAMPLE_ROUND ??= String(Math.floor(Date.now() / 86_400_000));

/** Tests the built site, as it is served: the Content-Security-Policy is not active in `dev`. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow and not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    // The service worker would answer in the place of what a test routes; the tests of offline use ask for it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: { command: `node scripts/serve.ts ${port}`, url: `http://localhost:${port}`, reuseExistingServer: false },
});

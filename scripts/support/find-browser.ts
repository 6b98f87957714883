import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, findProgram, run } from './find-program.ts';

/**
 * Finds a Chrome or Chromium for the browser tests: `CHROME_PATH`, one on the path, Playwright's own; else installs one, with
 * Playwright or, as root on Debian and Ubuntu, with apt-get.
 *
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  console.log('No Chrome or Chromium found; trying to install one.');
  run('npx', ['playwright', 'install', 'chromium']);
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  aptInstall(['chromium']);
  const now = installed();
  if (now) return now;
  throw new Error(
    'The browser tests need Chrome or Chromium. Install one (Debian: sudo apt-get install chromium), or set CHROME_PATH to its program, and run npm test again.',
  );
}

function installed(): string | undefined {
  const candidates = [
    process.env.CHROME_PATH,
    findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

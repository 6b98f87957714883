import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

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
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const now = installed();
  if (now) return now;
  throw new Error(
    'The browser tests need Chrome or Chromium. Install one (Debian: sudo apt-get install chromium), or set CHROME_PATH to its program, and run npm test again.',
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

function run(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

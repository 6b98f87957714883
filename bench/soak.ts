// npm run bench -- soak: 2,000 pastes and a log of 50 MB in one tab of the built site; fails when what it takes does not come back.
// What it weighs is kept in bench/results/soak.json; how long it takes belongs to one machine and is only told.
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../scripts/support/find-browser.ts';
import { soak } from './soak-run.ts';

const server = createServer(sirv(fileURLToPath(new URL('../dist/', import.meta.url)))).listen(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const baseURL = `http://localhost:${String((server.address() as AddressInfo).port)}`;
const page = await (await browser.newContext({ baseURL, serviceWorkers: 'block' })).newPage();
const { pastes, afterPastes, afterLog, outcomes, longTasks, logSeconds } = await soak(page, 2_000, 49.9);
await browser.close();
server.close();

const result = {
  measured: new Date().toISOString().slice(0, 10),
  node: process.version,
  pastes,
  megabytesOfLog: 50,
  outcomes,
  afterPastes,
  afterLog,
};
writeFileSync(new URL('results/soak.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.table(
  Object.fromEntries([
    ...afterPastes.map((weight, index) => [`after ${String(((index + 1) * pastes) / 10)} pastes`, weight]),
    ['after the log, box empty', afterLog],
  ]),
);
console.log('outcomes:', outcomes);
const told = (tasks: number[]) =>
  `${String(tasks.length)}, over 200 ms ${String(tasks.filter((task) => task > 200).length)}, longest ${String(Math.round(tasks[0] ?? 0))} ms`;
console.log(
  `tasks over 50 ms: while pasting ${told(longTasks.pasting)}; while the log was read ${told(longTasks.reading)}`,
);
console.log(`log of 50 MB: ${logSeconds.toFixed(1)} s`);

const first = afterPastes[0]?.heapMegabytes ?? 0;
const growth = Math.max(afterPastes.at(-1)?.heapMegabytes ?? Infinity, afterLog.heapMegabytes) - first;
const nodes = Math.max(...[...afterPastes, afterLog].map((weight) => weight.nodes));
console.log(`heap: ${growth.toFixed(2)} MB more than after the first tenth; 3 MB and 3,000 nodes are allowed`);
if (growth > 3 || nodes > 3_000) process.exitCode = 1;

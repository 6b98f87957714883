// npm run bench -- pages: the same entries built by four systems, in one run; `--continue` goes on with one that was cut short.
import { chromium } from '@playwright/test';
import { execFile as execFileCallback } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readContent } from '../src/catalog/reading/read-content.ts';
import { readRepository } from '../src/cli/read-repository.ts';
import { findBrowser } from '../scripts/support/find-browser.ts';
import { contentOf, documentsOf } from './pages/documents.ts';
import { loadPage, search } from './pages/measure-page.ts';
import { runBuild, type BuildCost } from './pages/run-build.ts';
import { serve } from './pages/serve.ts';
import { docusaurus, errata, starlight, vitepress, type System } from './pages/systems.ts';
import { installPeers } from './peers.ts';

const execFile = promisify(execFileCallback);
const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '300,1000,5000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    continue: { type: 'boolean', default: false },
  },
});
const { entries } = readContent(root);
const { page: markdownOf } = readRepository();
const sizes = values.sizes.split(',').map(Number);
const only = values.only?.split(',');
if (sizes.some((size) => !(size >= entries.length)))
  throw new Error(`--sizes: numbers from ${String(entries.length)} (the entries themselves) up, with commas between`);
const shown = 'rate-limit-tokens';
const query = 'quota';
/** A build that takes longer is given up. */
const mostMinutes = 12;

installPeers('lighthouse', { lighthouse: '13.5.0' });
const file = join(root, 'bench/results/pages.json');
const aside = join(root, 'bench/.peers/aside');
const earlier = values.continue ? (JSON.parse(readFileSync(file, 'utf8')) as { systems: Result[] }).systems : [];
const known = [errata, starlight, docusaurus, vitepress].map((system): Row => {
  const { id, name, packages } = system;
  return { system, result: earlier.find((other) => other.id === id) ?? { id, name, versions: packages, builds: [] } };
});
const results = known.map(({ result }) => result);
const rows = known.filter(({ system: { id } }) => only?.includes(id) ?? true);
for (const { system } of rows) if (system !== errata) installPeers(system.id, system.packages, system.overrides);
const [first = entries.length, ...larger] = sizes;

// The first size is kept: its pages are looked at below.
for (const row of rows) {
  if (isBuilt(row, first)) continue;
  await measureBuild(row, first);
  const { system } = row;
  putAside(keptOf(system));
  cpSync(join(folderOf(system), system.output), keptOf(system), { recursive: true });
}
if (rows.some(({ result }) => result.lighthouse === undefined)) await measurePages();
for (const size of larger) for (const row of rows) if (!isBuilt(row, size)) await measureBuild(row, size);

console.table(
  results.map(({ versions: _, builds: __, search: found, lighthouse: marks, ...row }) => ({
    ...row,
    ...found,
    ...marks,
  })),
);
console.log('written to bench/results/pages.json');
rmSync(aside, { recursive: true, force: true });

/** What is told of a system; pages of the first size, builds of every size. */
interface Result {
  id: string;
  name: string;
  versions: Record<string, string>;
  /** Without figures where the build failed or took longer than `mostMinutes`. */
  builds: { size: number; seconds: number | null; peakMegabytes: number | null }[];
  bytes?: number;
  requests?: number;
  fcp?: number;
  lcp?: number;
  search?: { bytes: number; milliseconds: number };
  lighthouse?: Record<string, number>;
}

interface Row {
  system: System;
  result: Result;
}

function isBuilt({ result }: Row, size: number): boolean {
  return result.builds.some((build) => build.size === size);
}

async function measureBuild({ system, result }: Row, size: number): Promise<void> {
  // Where fewer entries were too many, more are not tried.
  const isTooMany = result.builds.some((other) => other.size < size && other.seconds === null);
  const cost = isTooMany ? undefined : await build(system, size);
  result.builds.push({
    size,
    seconds: cost ? round(cost.seconds) : null,
    peakMegabytes: cost ? Math.round(cost.peakMegabytes) : null,
  });
  save();
}

/** What the build of so many entries took; nothing where it failed or took too long. The first size has to succeed. */
async function build(system: System, size: number): Promise<BuildCost | undefined> {
  const folder = folderOf(system);
  write(system, folder, size);
  const environment = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: '--max-old-space-size=12000',
    NODE_ENV: 'production',
  };
  const [command = '', ...args] = system.build;
  const told = `${system.name}, ${String(size)} entries`;
  try {
    const cost = await runBuild(join(folder, 'node_modules/.bin', command), args, folder, environment, mostMinutes);
    console.log(`${told}: ${cost.seconds.toFixed(1)} s, ${cost.peakMegabytes.toFixed(0)} MB`);
    return cost;
  } catch (error) {
    if (size === first) throw error;
    console.log(`${told}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function measurePages(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-quic'] });
  const visits = await Promise.all(
    rows.map(async ({ system, result }) => ({
      system,
      result,
      server: await serve(keptOf(system)),
      page: [] as Loaded[],
      empty: [] as Loaded[],
      searched: [] as Searched[],
    })),
  );
  try {
    // Round by round, so that a busy minute of the machine falls on all of them.
    for (let count = 0; count < Number(values.rounds); count++)
      for (const { system, server, page, empty, searched } of visits) {
        const path = system.path(shown);
        empty.push(await loadPage(browser, server, '/empty/'));
        page.push(await loadPage(browser, server, path));
        searched.push(await search(browser, server, path, system, query));
      }
    for (const { system, result, server, page, empty, searched } of visits) {
      const of = <Cost>(list: Cost[], key: keyof Cost) => median(list.map((cost) => Number(cost[key])));
      Object.assign(result, {
        bytes: of(page, 'bytes'),
        requests: of(page, 'requests'),
        fcp: round(of(page, 'fcp') / of(empty, 'fcp')),
        lcp: round(of(page, 'lcp') / of(empty, 'lcp')),
        search: { bytes: of(searched, 'bytes'), milliseconds: Math.round(of(searched, 'milliseconds')) },
        lighthouse: await lighthouse(server.origin + system.path(shown)),
      });
      console.log(`${system.name}: ${JSON.stringify({ ...result, builds: undefined, versions: undefined })}`);
      save();
    }
  } finally {
    await browser.close();
    for (const { server } of visits) server.close();
  }
}

/** Writes what is known so far, also of systems that `--only` left out: a whole run takes more than an hour. */
function save(): void {
  for (const { builds } of results) builds.sort((one, other) => one.size - other.size);
  const result = {
    measured: new Date().toISOString().slice(0, 10),
    node: process.version,
    entries: entries.length,
    page: shown,
    query,
    mostMinutes,
    systems: results.filter(({ builds }) => builds.length > 0),
  };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

type Loaded = Awaited<ReturnType<typeof loadPage>>;
type Searched = Awaited<ReturnType<typeof search>>;

function folderOf(system: System): string {
  return join(root, 'bench/.peers', system.id);
}

function keptOf(system: System): string {
  return join(root, 'bench/.peers/kept', system.id);
}

/**
 * Takes away what an earlier build left; it is deleted at the end of the run. ext4 looks at every file that was deleted within
 * the last minutes before it makes a new one: after a large folder is gone, the next build would take seconds longer.
 */
function putAside(path: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(mkdtempSync(join(aside, 'x')), 'left'));
}

/** Writes the project with as many entries as asked for, and puts aside what an earlier build left. */
function write(system: System, folder: string, size: number): void {
  for (const path of [...system.caches, system.content]) putAside(join(folder, path));
  const files =
    system === errata
      ? ownProject(folder, size)
      : system.files(documentsOf(entries, size, (id) => markdownOf(id) ?? ''));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A copy of this project, whose content is the entries and copies of them. */
function ownProject(folder: string, size: number): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const left = ['node_modules', 'dist', '.git', '.astro', 'bench', 'lab/.work', 'tests', 'test-results'];
  for (const name of [...readdirSync(root).filter((found) => !left.includes(found)), 'bench/results']) {
    // What was deleted since an earlier run must not be built.
    putAside(join(folder, name));
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !left.includes(relative(root, path)),
    });
  }
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return contentOf(root, entries, size);
}

/** Lighthouse's four marks for a phone, 0 to 100; the median of three runs. */
async function lighthouse(url: string): Promise<Record<string, number>> {
  const tool = join(root, 'bench/.peers/lighthouse/node_modules/.bin/lighthouse');
  const flags = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox --disable-quic'];
  const options = { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 1e9, timeout: 120_000 };
  const runs: Record<string, number>[] = [];
  for (let count = 0; count < 3; count++) {
    const { stdout } = await execFile(tool, [url, ...flags], options);
    const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
    runs.push(
      Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
    );
  }
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]));
}

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../content/real.ts';

/** A retired entry beside the real ones, an active one, which is its successor, and a brief one. */
const retired = 'openai/was-server-error';
const active = 'openai/server-error';
const brief = 'openai/seldom-met';
/** Milliseconds for copying the tree, and for deleting it with what was built. */
const patience = 60_000;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'errata retired-')));
// Without what Vitest sets for itself: under it, Astro's server answers for no pages.
const { VITEST: _, NODE_ENV: __, MODE: ___, DEV: ____, PROD: _____, ...own } = process.env;
const environment = { ...own, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };

beforeAll(() => {
  for (const name of ['src', 'content', 'integrations', 'hosting', 'public', 'bench/results', 'astro.config.mjs'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // Pages that nothing here asks for, which take most of a build.
  const kept = /^(?:errors|index|404|search|classifier|offline|.*\.ts$)/;
  const pages = join(folder, 'src/pages');
  for (const name of readdirSync(pages)) if (!kept.test(name)) rmSync(join(pages, name), { recursive: true });
  const entry = (id: string) => join(folder, 'content/errors', id);
  cpSync(entry(active), entry(retired), { recursive: true });
  const file = join(entry(retired), 'index.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('---\n', `---\nstate: retired\nreplacedBy: ${active}\n`));
  writeBrief(entry(brief));
}, patience);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
}, patience);

test(
  'a build has the page of an entry, and that of a retired one, which leads to its successor',
  { timeout: 240_000 },
  () => {
    const { status, stdout, stderr } = spawnSync(astro(), ['build'], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
    const page = (id: string) => readFileSync(join(folder, 'dist/errors', id, 'index.html'), 'utf8');
    expectPages(page(active), page(retired));
    expectWhole(page(brief));
  },
);

test('so has the development server', { timeout: 120_000 }, async () => {
  const server = spawn(astro(), ['dev', '--port', '0', '--host', '127.0.0.1'], { cwd: folder, env: environment });
  try {
    const origin = await addressOf(server);
    const page = async (id: string) => (await fetch(`${origin}/errors/${id}/`)).text();
    expectPages(await page(active), await page(retired));
  } finally {
    server.kill();
  }
});

function expectPages(entry: string, leading: string): void {
  expect(entry).toContain('id="fixes"');
  expect(entry).not.toContain('This entry was retired');
  expect(leading).toContain('This entry was retired');
  expect(leading).toContain(`content="0; url=/errors/${active}/"`);
}

/** A brief entry as `npm run new` begins it, with words. */
function writeBrief(entry: string): void {
  const made = spawnSync(process.execPath, [join(root, 'scripts/new-entry.ts'), brief, '--brief'], { cwd: folder });
  expect(made.status, String(made.stderr)).toBe(0);
  for (const name of readdirSync(entry, { recursive: true, encoding: 'utf8' }).filter((item) => /\.\w+$/.test(item))) {
    const text = readFileSync(join(entry, name), 'utf8')
      .replaceAll('https://TODO', 'https://docs.example/seldom')
      .replaceAll(/\bTODO\b/g, 'Seldom.')
      // A status of which nobody tells apart what it means.
      .replaceAll(/\b400\b/g, '418')
      .replace('seeAlso: []', `seeAlso: [${active}]`);
    writeFileSync(join(entry, name), text);
  }
}

/** A page without some sections has no empty ones, and no link to what it does not have. */
function expectWhole(page: string): void {
  const titles = [...page.matchAll(/<h2 id="[^"]*">([^<]*)/g)].map(([, title]) => title?.trim());
  expect(titles).toEqual([
    'First thing to do',
    'Is it mine?',
    'What this error means',
    'Why this happens',
    'Related',
    'Sources checked',
  ]);
  expect(page).not.toMatch(/<\/h[23]>\s*(?:<h2|<\/article)|<(?:ul|ol|dl|nav)[^>]*>\s*<\//);
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const anchors = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
  expect(page).toContain('<em>Seldom.');
}

function astro(): string {
  return join(root, 'node_modules/.bin/astro');
}

/** The address that a development server prints once it listens. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (address) resolve(address);
    };
    stdout?.on('data', read);
    stderr?.on('data', read);
    stdout?.on('end', () => {
      reject(new Error(`the server ended: ${printed}`));
    });
  });
}

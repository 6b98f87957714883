import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from 'netlify-headers-parser';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { expect, test } from 'vitest';
import { headersFile, headersOf, nginxHeaders } from '../../../hosting/headers.ts';
import { redirectsFile } from '../../../hosting/redirects.ts';

/** Reads `_headers` as the hosts document it: a path, then indented headers; every rule that fits a path counts. */
function parseHeaders(text: string): { path: string; headers: [name: string, value: string][] }[] {
  const rules: ReturnType<typeof parseHeaders> = [];
  for (const line of text.split('\n')) {
    const header = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else if (line !== '' && !line.startsWith('#')) throw new Error(`neither path nor header: ${line}`);
  }
  return rules;
}

/** What a host makes of the rules for a path; a name that two rules give is an error here, because hosts would join the values. */
function answerOf(text: string, path: string): Record<string, string> {
  const fits = parseHeaders(text).filter((rule) => path.startsWith(rule.path.replace(/\*$/, '')));
  const headers = fits.flatMap((rule) => rule.headers);
  const names = headers.map(([name]) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
  return Object.fromEntries(headers);
}

test('_headers gives every path what our own server gives it, but for what the hosts do better themselves', () => {
  for (const path of [
    '/',
    '/errors/openai/server-error/',
    '/_astro/a.js',
    '/pagefind/index/a.pf_index',
    '/rules.json',
  ]) {
    const { 'Cache-Control': cache = '', 'Content-Type': _, ...rest } = headersOf(path);
    expect(answerOf(headersFile('/'), path)).toEqual({
      ...rest,
      ...(cache.includes('immutable') && { 'Cache-Control': cache }),
    });
  }
});

test('_headers under a base path, within the limits of the hosts', () => {
  const text = headersFile('/errata/');
  expect(answerOf(text, '/errata/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(answerOf(text, '/other/')).toEqual({});
  // Cloudflare Pages reads 100 rules and lines of 2,000 characters.
  expect(parseHeaders(text).length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2_000);
});

test('only files with a hash in their name are kept for good, and pages for as long as it takes to follow a link', () => {
  const cache = (path: string) => headersOf(path)['Cache-Control'];
  expect(cache('/_astro/a.js')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/errors/openai/server-error/']) expect(cache(path)).toBe('max-age=60');
  for (const path of ['/rules.json', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/404.html'])
    expect(cache(path)).toBe('no-cache');
});

test('hosting/nginx.conf holds the headers as they are now', () => {
  const { map, lines } = nginxHeaders();
  const file = readFileSync('hosting/nginx.conf', 'utf8');
  expect(file).toContain(map);
  expect(
    file
      .split('\n')
      .filter((line) => line.trim().startsWith('add_header'))
      .join('\n'),
  ).toBe(lines);
});

test('the page on hosting tells what each header costs that GitHub Pages cannot send', () => {
  const page = readFileSync('src/pages/docs/hosting.astro', 'utf8');
  for (const name of Object.keys(headersOf('/'))) expect(page).toMatch(new RegExp(`\\[\\s*'${name}',`));
});

const retired = [
  { id: 'openai/old', state: 'retired', replacedBy: 'openai/new' },
  { id: 'openai/new', state: 'active' },
];

test('a retired entry is redirected to what replaced it', () => {
  expect(
    redirectsFile(retired, '/errata/')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toEqual(['/errata/errors/openai/old/ /errata/errors/openai/new/ 301', '']);
});

// Its declarations, made from JavaScript, take no file at all.
const readHeaders = parseAllHeaders as (options: object) => ReturnType<typeof parseAllHeaders>;

test('Netlify’s own readers take both files without a complaint', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errata-hosting-'));
  const headersPath = join(folder, '_headers');
  const redirectsPath = join(folder, '_redirects');
  writeFileSync(headersPath, headersFile('/errata/'));
  writeFileSync(redirectsPath, redirectsFile(retired, '/errata/'));
  const headers = await readHeaders({ headersFiles: [headersPath], configHeaders: [], minimal: true });
  const redirects = await parseAllRedirects({ redirectsFiles: [redirectsPath], configRedirects: [], minimal: true });
  rmSync(folder, { recursive: true });
  expect(headers.errors).toEqual([]);
  expect(redirects.errors).toEqual([]);
  expect(headers.headers.map((rule) => ({ path: rule.for, headers: Object.entries(rule.values) }))).toEqual(
    parseHeaders(headersFile('/errata/')),
  );
  expect(redirects.redirects).toMatchObject([
    { from: '/errata/errors/openai/old/', to: '/errata/errors/openai/new/', status: 301 },
  ]);
});

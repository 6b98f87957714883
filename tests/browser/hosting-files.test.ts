import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFile, headersOf } from '../../hosting/headers.ts';
import { root } from '../content/real.ts';
import { expect, test } from './support/site.ts';

const folder = join(root, 'dist');

test('every text file stands beside its compressed forms, which hold the same', () => {
  const wrong: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(css|html|js|json|md|ndjson|svg|txt|xml)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    for (const [end, decode] of [
      ['.br', brotliDecompressSync],
      ['.gz', gunzipSync],
    ] as const) {
      const path = join(folder, name + end);
      if (!existsSync(path) || !decode(readFileSync(path)).equals(bytes)) wrong.push(name + end);
    }
  }
  expect(wrong).toEqual([]);
});

test('the build holds what hosts read', () => {
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(headersFile('/'));
  expect(existsSync(join(folder, '_redirects'))).toBe(true);
  expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
});

test('our own server sends the headers, and the compressed file', async ({ request }) => {
  const answer = await request.get('/rules.json', { headers: { 'accept-encoding': 'br' } });
  const expected = Object.entries(headersOf('/rules.json')).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  expect(answer.headers()).toMatchObject({ ...Object.fromEntries(expected), 'content-encoding': 'br' });
  const missing = await request.get('/nothing-here/');
  expect([missing.status(), missing.headers()['content-security-policy']]).toEqual([
    404,
    headersOf('/')['Content-Security-Policy'],
  ]);
});

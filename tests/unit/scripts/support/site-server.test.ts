import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headersOf } from '../../../../hosting/headers.ts';
import { siteServer } from '../../../../scripts/support/site-server.ts';

const folder = `${mkdtempSync(join(tmpdir(), 'errata-served-'))}/`;
mkdirSync(`${folder}errors/one`, { recursive: true });
for (const name of ['index.html', '404.html', 'errors/one/index.html', 'data.json']) writeFileSync(folder + name, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each<[base: string, path: string, status: number, location: string | null]>([
  ['/', '/errors/one/', 200, null],
  ['/', '/errors/one', 301, '/errors/one/'],
  ['/', '/errors/one?q=a%20b', 301, '/errors/one/?q=a%20b'],
  // Not a redirect to another host.
  ['/', '//errors/one', 200, null],
  ['/', '/errors', 404, null],
  ['/', '/data.json', 200, null],
  ['/', '/nothing', 404, null],
  ['/errata/', '/errata', 301, '/errata/'],
  ['/errata/', '/errata/errors/one', 301, '/errata/errors/one/'],
  ['/errata/', '/errors/one', 404, null],
])('under %s, %s is answered with %i', async (base, path, status, location) => {
  const answer = await ask(base, path);
  expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
  expect(answer.headers.get('referrer-policy')).toBe(headersOf('/')['Referrer-Policy']);
});

test('what would change something is refused', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await ask('/', '/data.json', method);
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([405, 'GET, HEAD', '']);
  }
});

async function ask(base: string, path: string, method = 'GET'): Promise<Response> {
  const server = siteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, redirect: 'manual' });
  server.close();
  return answer;
}

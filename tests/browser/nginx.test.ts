import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, request, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { headersOf } from '../../hosting/headers.ts';
import { aptInstall, findProgram } from '../../scripts/support/find-program.ts';
import { root } from '../content/real.ts';

/** hosting/nginx.conf in a real nginx, over the built site. One test, because starting it is most of the work. */
test('nginx serves the build as hosting/nginx.conf says, and as our own server does', async ({ request: ours }) => {
  test.setTimeout(300_000);
  if (!findProgram(['nginx'])) aptInstall(['nginx', 'libnginx-mod-http-brotli-static']);
  const nginx = findProgram(['nginx']);
  test.skip(nginx === undefined, 'no nginx here, and none could be installed: hosting/nginx.conf was not tried');
  const folder = mkdtempSync(join(tmpdir(), 'errata-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(port, folder));
  mkdirSync(join(folder, 'probe'));
  for (const end of ['.md', '.txt', '.ndjson', '.xml']) writeFileSync(join(folder, `probe/a${end}`), 'x');
  const server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  try {
    await check(server, await request.newContext({ baseURL: `http://127.0.0.1:${port}` }), ours);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function check(server: ChildProcess, http: APIRequestContext, ours: APIRequestContext): Promise<void> {
  let said = '';
  server.stderr?.on('data', (data) => (said += String(data)));
  await expect(async () => {
    expect(server.exitCode, said).toBeNull();
    expect((await http.get('/')).ok()).toBe(true);
  }).toPass({ timeout: 30_000 });
  const get = (path: string, headers: Record<string, string> = {}) => http.get(path, { headers, maxRedirects: 0 });
  const entry = '/errors/openai/server-error/';
  const script = `/_astro/${readdirSync(join(root, 'dist/_astro')).find((name) => name.endsWith('.js')) ?? ''}`;

  const fullText = `/pagefind/index/${readdirSync(join(root, 'dist/pagefind/index'))[0] ?? ''}`;

  await test.step('headers', async () => {
    for (const path of [entry, '/rules.json', script])
      expect(lowerCase((await get(path)).headers()), path).toMatchObject(lowerCase(headersOf(path)));
    expect((await get(entry)).headers().server).toBe('nginx');
  });

  await test.step('types', async () => {
    for (const [path, type] of [
      [entry, 'text/html; charset=utf-8'],
      ['/rules.json', 'application/json'],
      ['/robots.txt', 'text/plain; charset=utf-8'],
      ['/favicon.svg', 'image/svg+xml'],
      [fullText, 'application/octet-stream'],
    ] as const)
      expect((await get(path)).headers()['content-type'], path).toBe(type);
    for (const end of ['.md', '.txt', '.ndjson'])
      expect((await get(`/probe/a${end}`)).headers()['content-type']).toBe(headersOf(end)['Content-Type']);
    expect((await get('/probe/a.xml')).headers()['content-type']).toBe('text/xml; charset=utf-8');
    expect((await get(script)).headers()['content-type']).toMatch(/javascript; charset=utf-8$/);
  });

  await test.step('compressed files', async () => {
    const hasBrotli = existsSync(brotliModule);
    if (!hasBrotli) test.info().annotations.push({ type: 'skipped', description: 'nginx without its brotli module' });
    for (const coding of hasBrotli ? ['br', 'gzip'] : ['gzip']) {
      const answer = await get('/rules.json', { 'accept-encoding': coding });
      expect(answer.headers()['content-encoding']).toBe(coding);
      expect(answer.headers().vary).toBe('Accept-Encoding');
      const file = readFileSync(join(root, 'dist', `rules.json.${coding === 'br' ? 'br' : 'gz'}`));
      expect(Number(answer.headers()['content-length'])).toBe(file.length);
    }
    expect((await get('/rules.json', { 'accept-encoding': 'identity' })).headers()['content-encoding']).toBeUndefined();
  });

  await test.step('a part of a file', async () => {
    for (const server of [http, ours]) {
      const part = await server.get('/errors.ndjson', {
        headers: { range: 'bytes=5-14', 'accept-encoding': 'identity' },
      });
      expect(part.status()).toBe(206);
      expect(part.headers()['content-range']).toMatch(/^bytes 5-14\/\d+$/);
      expect(await part.body()).toEqual(readFileSync(join(root, 'dist/errors.ndjson')).subarray(5, 15));
    }
  });

  await test.step('status, type, cache, place and coding as our own server answers', async () => {
    const places = ['/', entry, entry.slice(0, -1), '/errors', '/search/?q=a', '/errors/openai/server-error.md'];
    const files = ['/rules.json', '/errors.ndjson', '/sw.js', '/favicon.svg', '/social.png', '/llms.txt', '/feed.xml'];
    const parts = [
      script,
      fullText,
      '/pagefind/wasm.en.pagefind',
      '/pagefind/pagefind.js',
      '/nothing/',
      '/_astro/x.js',
    ];
    for (const path of [...places, ...files, ...parts]) {
      const options = { headers: { 'accept-encoding': 'gzip' }, maxRedirects: 0 };
      const [theirs, own] = await Promise.all(
        [http, ours].map(async (server) => told(await server.get(path, options))),
      );
      expect(theirs, path).toEqual(own);
    }
    expect((await ours.post('/rules.json', { data: 'x' })).status()).toBe(405);
  });

  await test.step('what is not there', async () => {
    for (const path of ['/errors/openai/nothing-here/', '/_astro/gone.js', '/_astro/', '/errors/openai/']) {
      const answer = await get(path);
      expect(answer.status(), path).toBe(404);
      expect(answer.headers()['cache-control'], path).toBe('no-cache');
      expect(await answer.text(), path).toContain('No page here');
    }
  });

  await test.step('revalidation, redirects, methods', async () => {
    const { etag = '' } = (await get(entry)).headers();
    expect((await get(entry, { 'if-none-match': etag })).status()).toBe(304);
    const bare = await get(entry.slice(0, -1));
    expect([bare.status(), bare.headers().location]).toEqual([301, entry]);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await http.fetch('/rules.json', { method, data: 'x' })).status(), method).toBe(405);
  });
}

/** What readers and browsers see of an answer, but for what may be said in two ways. */
function told(answer: APIResponse): Record<string, unknown> {
  const headers = answer.headers();
  const isMoved = answer.status() === 301;
  return {
    status: answer.status(),
    location: headers.location,
    cache: headers['cache-control'],
    type: isMoved
      ? ''
      : headers['content-type']?.replace('application/javascript', 'text/javascript').replace(/;.*/, ''),
    coding: answer.status() === 404 ? '' : headers['content-encoding'],
    ...Object.fromEntries(Object.keys(lowerCase(headersOf('/'))).map((name) => [name, headers[name]])),
  };
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The file of the repository with another address and folder, inside what lets it run as one process of any user. */
function configuration(port: number, folder: string): string {
  const hasBrotli = existsSync(brotliModule);
  const site = readFileSync(join(root, 'hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/errata;', `root "${join(root, 'dist')}";\nlocation /probe/ { root ${folder}; }`)
    .replace(hasBrotli ? '' : 'brotli_static on;', '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  return `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
${temporary.join('\n')}
access_log off;
${site}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

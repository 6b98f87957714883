import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveOptions } from '../../../../scripts/support/serve-options.ts';
import { siteServer } from '../../../../scripts/support/site-server.ts';

test('the site is served to this machine only, unless told', () => {
  expect(serveOptions({}, {})).toEqual({ port: 4321, host: 'localhost' });
  expect(serveOptions({}, { HOST: '0.0.0.0', PORT: '80' })).toEqual({ port: 80, host: '0.0.0.0' });
  expect(serveOptions({ port: '5000', host: '::' }, { HOST: '0.0.0.0', PORT: '80' })).toEqual({
    port: 5000,
    host: '::',
  });
});

test('a port that is none is refused', () => {
  expect(() => serveOptions({ port: 'web' }, {})).toThrow('not “web”');
});

test('a server of this machine listens on its loopback address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errata-serve-'));
  writeFileSync(join(folder, '404.html'), 'none');
  const server = siteServer(`${folder}/`, '/');
  await new Promise<void>((resolve) => server.listen(0, serveOptions({}, {}).host, resolve));
  const { address } = server.address() as AddressInfo;
  server.close();
  rmSync(folder, { recursive: true });
  expect(['127.0.0.1', '::1']).toContain(address);
});

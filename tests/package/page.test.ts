import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../content/real.ts';
import { pack } from './pack.ts';

// The documentation page, followed to the letter in an empty project, with a registry that has nothing but what was packed here.
const folder = mkdtempSync(join(tmpdir(), 'errata-page-'));
const project = join(folder, 'project');
const packed = pack(folder);
const page = readFileSync(join(root, 'src/pages/docs/package.astro'), 'utf8');
const registry = createServer((request, response) => {
  const { filename, name, version, integrity } = packed;
  if (request.url?.endsWith('.tgz')) response.end(readFileSync(join(folder, filename)));
  else if (request.url !== `/${name}`) response.writeHead(404).end();
  else {
    const tarball = `http://${String(request.headers.host)}/${filename}`;
    const versions = {
      [version]: { name, version, bin: { errata: 'lib/errata.js' }, dist: { tarball, integrity } },
    };
    response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
  }
});

beforeAll(async () => {
  mkdirSync(project);
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  for (const [label, text] of blocks())
    if (/^[\w-]+\.(?:ts|json)$/.test(label)) writeFileSync(join(project, label), text);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'kubectl'), `#!/bin/sh\ncat error.json\n`);
  chmodSync(join(bin, 'kubectl'), 0o755);
}, 120_000);

afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
});

test('its commands run as they stand there', { timeout: 120_000 }, async () => {
  const installed = await shell(blocks().get('Shell: install') ?? '');
  expect(installed.stderr).toBe('');
  expect(existsSync(join(project, 'node_modules/errata/lib/index.js'))).toBe(true);
  for (const line of (blocks().get('Shell: command') ?? '').split('\n')) {
    const { stdout, status } = await shell(line);
    expect(status, line).toBe(0);
    expect(stdout, line).toContain(line.includes('search') || line.includes('read') ? 'quota' : 'insufficient-quota');
  }
});

/** The code of the page by its caption: constants of the page, and files that it imports. */
function blocks(): Map<string, string> {
  const imports = new Map(
    [...page.matchAll(/import (\w+) from '\.\.\/\.\.\/\.\.\/(examples\/[^?']+)\?raw';/g)].map(([, name, path]) => [
      name,
      path,
    ]),
  );
  const constants = new Map([...page.matchAll(/const (\w+) = `([^`]*)`;/g)].map(([, name, text]) => [name, text]));
  const shown = [...page.matchAll(/<CodeFigure label="([^"]+)" text=\{(\w+)\} \/>/g)];
  expect(shown.length).toBe(imports.size + constants.size);
  return new Map(
    shown.map(([, label = '', name]) => [
      label,
      constants.get(name) ?? readFileSync(join(root, imports.get(name) ?? ''), 'utf8'),
    ]),
  );
}

function shell(command: string) {
  return run('sh', ['-euc', command], project);
}

async function run(command: string, args: string[], cwd: string) {
  const { port } = (registry.address() as AddressInfo | null) ?? { port: 0 };
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
    npm_config_registry: `http://127.0.0.1:${String(port)}/`,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_cache: join(folder, 'cache'),
  };
  const child = spawn(command, args, { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { stdout, stderr, status };
}

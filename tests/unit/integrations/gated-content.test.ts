import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentGate } from '../../../integrations/content-gate.ts';
import { gatedContent, gatedEntries } from '../../../integrations/gated-content.ts';
import { hostingFiles } from '../../../integrations/hosting-files.ts';
import { writeSitemap } from '../../../integrations/sitemap.ts';
import { noIndex } from '../../../src/catalog/outputs/sitemap.ts';
import { root as repository } from '../../content/real.ts';

let parent = '';
let root = new URL('file:///');
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'errata-'));
  const folder = join(parent, 'über 1 x');
  cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  const retired = join(folder, 'content/errors/openai/slow-down/index.mdx');
  writeFileSync(
    retired,
    readFileSync(retired, 'utf8').replace('\n---\n', '\nstate: retired\nreplacedBy: openai/server-error\n---\n'),
  );
  root = pathToFileURL(`${folder}/`);
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const config = () => ({ root, base: '/' }) as AstroConfig;

test('content is read in a folder with a space and an umlaut', () => {
  expect(gatedContent(fileURLToPath(root)).entries.length).toBeGreaterThan(0);
});

test('of the content that passed the gate only a tenth is kept', () => {
  const read = JSON.stringify(gatedContent(fileURLToPath(root)).entries).length;
  expect(JSON.stringify(gatedEntries(fileURLToPath(root))).length).toBeLessThan(read / 10);
});

test('the sitemap lists the pages of the build that want to be found', () => {
  const { hooks } = writeSitemap();
  void hooks['astro:config:done']?.({ config: { root, site: 'https://errata.example' } } as never);
  writeFileSync(new URL('dist/index.html', root), '<html><head>');
  writeFileSync(new URL('dist/404.html', root), `<html><head>${noIndex}`);
  void hooks['astro:build:done']?.({ dir: new URL('dist/', root) } as never);
  const told = readFileSync(new URL('dist/sitemap.xml', root), 'utf8');
  expect([...told.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual(['https://errata.example/']);
});

test('the content gate lets it pass there', () => {
  const error = vi.fn();
  const logger = { error } as unknown as AstroIntegrationLogger;
  void contentGate().hooks['astro:config:done']?.({ config: config(), logger } as never);
  expect(error.mock.calls).toEqual([]);
});

test('the files for hosts are written there', () => {
  const { hooks } = hostingFiles();
  void hooks['astro:config:done']?.({ config: config() } as never);
  void hooks['astro:build:done']?.({ dir: new URL('dist/', root) } as never);
  expect(readFileSync(new URL('dist/_redirects', root), 'utf8')).toContain('/errors/openai/slow-down');
});

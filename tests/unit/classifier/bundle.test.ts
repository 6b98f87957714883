import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { rulesOf } from '../../../src/catalog/rules.ts';
import { content } from '../../content/real.ts';

const { outputFiles, metafile } = await build({
  entryPoints: ['src/classifier/index.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  metafile: true,
  logLevel: 'silent',
});

test('the classifier bundles without Node, Astro or zod', () => {
  const foreign = Object.keys(metafile.inputs).filter((path) => !path.startsWith('src/classifier/'));
  expect(foreign).toEqual([]);
});

test('the classifier is at most 20 kB, its rules at most 30 kB for 130 entries (brotli)', () => {
  const rules = Buffer.from(JSON.stringify(rulesOf(content.entries, content.providers)));
  expect(brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length).toBeLessThan(20_000);
  expect((brotliCompressSync(rules).length / content.entries.length) * 130).toBeLessThan(30_000 * 1.5);
});

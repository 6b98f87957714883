import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { rulesOf } from '../../../src/catalog/outputs/rules.ts';
import { content } from '../../content/real.ts';

const { metafile } = await build({
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

const brotli = (value: unknown) => brotliCompressSync(Buffer.from(JSON.stringify(value))).length;

/** What a page loads to answer one paste: neither the log reader nor the reader of thrown objects. */
const { outputFiles: answering } = await build({
  stdin: {
    contents: "export { classify } from './classify.ts'; export { compileRules } from './rules/compile-rules.ts';",
    resolveDir: 'src/classifier',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  logLevel: 'silent',
});

test('what answers one paste is at most 33.9 kB (brotli), with the shapes of nine kinds of bodies', () => {
  expect(brotliCompressSync(answering[0]?.contents ?? new Uint8Array()).length).toBeLessThan(33_900);
});

test('the rules of 300 entries and all providers are at most 60 kB (brotli), at what the later half of the entries adds', () => {
  const { rules, providers } = rulesOf(content.entries, content.providers);
  const half = Math.floor(rules.length / 2);
  const perEntry = (brotli(rules) - brotli(rules.slice(0, half))) / (rules.length - half);
  expect(brotli(providers) + brotli(rules) + perEntry * Math.max(0, 300 - rules.length)).toBeLessThan(60_000);
});

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetUnused, keptOr } from '../../../integrations/kept-compressed.ts';

let folder = '';
const pack = vi.fn((text: string) => ({ br: brotliCompressSync(text), gz: gzipSync(text) }));
const warn = vi.spyOn(console, 'warn').mockReturnValue();
const packed = (text: string, method = 'one') => keptOr([method, text], () => pack(text), folder);

beforeEach(() => {
  folder = `${mkdtempSync(`${tmpdir()}/errata-`)}/`;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.clearAllMocks();
});

test('a text is compressed once, and again where it or the method is another', () => {
  const first = packed('a page');
  expect(packed('a page')).toEqual(first);
  expect(pack).toHaveBeenCalledTimes(1);
  packed('another page');
  packed('a page', 'two');
  expect(pack).toHaveBeenCalledTimes(3);
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ['one of its bytes is another', (file: Buffer) => file.fill(file.readUInt8(50) ^ 1, 50, 51)],
  ['its end is missing', (file: Buffer) => file.subarray(0, -1)],
  ['nothing of it is left', () => Buffer.alloc(0)],
])('a kept file is told and made anew where %s', (_, damaged) => {
  const first = packed('a page');
  const [name = ''] = readdirSync(folder);
  writeFileSync(folder + name, damaged(readFileSync(folder + name)));
  expect(packed('a page')).toEqual(first);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(packed('a page')).toEqual(first);
  expect(pack).toHaveBeenCalledTimes(2);
});

test('only what the last build used is kept', () => {
  packed('a page of the last build');
  packed('a page of both builds');
  for (const name of readdirSync(folder)) utimesSync(folder + name, 1, 1);
  packed('a page of both builds');
  forgetUnused(2_000, folder);
  expect(readdirSync(folder)).toHaveLength(1);
  packed('a page of both builds');
  expect(pack).toHaveBeenCalledTimes(2);
});

test('where nothing was kept yet, nothing is removed', () => {
  forgetUnused(0, `${folder}none/`);
  expect(existsSync(`${folder}none/`)).toBe(false);
});

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileText } from '../../../../src/components/classifier/file-text.ts';

const text = '2026-11-21 10:00:00 ERROR Error code: 429 – „quota“\n'.repeat(600);
const utf8 = Buffer.from(text);
const littleEndian = Buffer.from(text, 'utf16le');
const bigEndian = Buffer.from(littleEndian).swap16();

async function readAll(bytes: Buffer): Promise<string> {
  let whole = '';
  for await (const { text: piece } of fileText(new Blob([new Uint8Array(bytes)]))) whole += piece;
  return whole;
}

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
  ['UTF-16 of PowerShell', Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian])],
  ['UTF-16 without a mark', littleEndian],
  ['UTF-16, the high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian])],
  ['UTF-16, the high byte first, without a mark', bigEndian],
  ['gzip', gzipSync(utf8)],
  ['gzip of UTF-16', gzipSync(Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian]))],
])('%s', async (_, bytes) => {
  expect(await readAll(bytes)).toBe(text);
});

test('tells how much of the file was read', async () => {
  let last = 0;
  for await (const { read } of fileText(new Blob([gzipSync(utf8)]))) last = read;
  expect(last).toBe(gzipSync(utf8).length);
});

test('a packed file that is cut off gives what can be unpacked', async () => {
  const random = Array.from({ length: 200_000 }, (_, index) => ((index * 7919) % 1_000_003).toString(36)).join('\n');
  const packed = gzipSync(random);
  const read = await readAll(packed.subarray(0, packed.length - 1_000));
  expect(read.length).toBeGreaterThan(1_000);
  expect(random.startsWith(read.slice(0, 1_000))).toBe(true);
});

test('a packed file that is damaged says so', async () => {
  await expect(readAll(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(100, 7)]))).rejects.toThrow('damaged');
});

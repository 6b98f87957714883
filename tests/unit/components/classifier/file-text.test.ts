import { gzipSync, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
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

describe('where the browser takes what follows the first member for junk', () => {
  /** Unpacks one member and nothing behind it, as Chromium does, with what it gives in pieces of a few bytes. */
  class OneMember {
    readonly readable: ReadableStream;
    readonly writable: WritableStream;
    constructor() {
      const packed: Uint8Array[] = [];
      const stream = new TransformStream<Uint8Array, Uint8Array>({
        transform: (bytes) => void packed.push(bytes),
        flush(controller) {
          const whole = Buffer.concat(packed);
          const { buffer, engine } = inflateRawSync(whole.subarray(10), { info: true }) as unknown as {
            buffer: Buffer;
            engine: { bytesWritten: number };
          };
          for (let at = 0; at < buffer.length; at += 7)
            controller.enqueue(Uint8Array.from(buffer.subarray(at, at + 7)));
          if (10 + engine.bytesWritten + 8 !== whole.length)
            throw new TypeError('Junk found after end of compressed data.');
        },
      });
      this.readable = stream.readable;
      this.writable = stream.writable;
    }
  }
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('every member is read', async () => {
    vi.stubGlobal('DecompressionStream', OneMember);
    const parts = ['one – „', 'two', '', 'three\n'.repeat(400)];
    expect(await readAll(Buffer.concat(parts.map((part) => gzipSync(part))))).toBe(parts.join(''));
  });

  test('a member that is cut in its middle of a character is joined', async () => {
    vi.stubGlobal('DecompressionStream', OneMember);
    const whole = Buffer.from('quota „exceeded“');
    expect(await readAll(Buffer.concat([whole.subarray(0, 7), whole.subarray(7)].map((part) => gzipSync(part))))).toBe(
      whole.toString(),
    );
  });

  test('what only looks like a header is a part of its member', async () => {
    vi.stubGlobal('DecompressionStream', OneMember);
    const inner = gzipSync('a file in a file');
    const packed = Buffer.concat([gzipSync(inner, { level: 0 }), gzipSync(' and more')]);
    expect(await readAll(packed)).toBe(`${new TextDecoder().decode(inner)} and more`);
  });

  test('an archive of many packed files is read a few times and not once for each', async () => {
    let opened = 0;
    vi.stubGlobal(
      'DecompressionStream',
      class extends OneMember {
        constructor() {
          super();
          opened++;
        }
      },
    );
    const inner = Buffer.concat(Array.from({ length: 100 }, () => gzipSync('x')));
    expect(await readAll(gzipSync(inner, { level: 0 }))).toBe(new TextDecoder().decode(inner));
    expect(opened).toBeLessThan(10);
  });

  test('a packed file with nothing in it is an empty text', async () => {
    expect(await readAll(gzipSync(''))).toBe('');
  });
});

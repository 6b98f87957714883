import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { filesIn } from './files-in.ts';
import { keptOr } from './kept-compressed.ts';

/** What the box loads on first use. */
const loadedByBox = /^(?:errors\/index\.json|rules\.json|cores\.json|early\/.*|_astro\/.*)$/;

const entryPage = /^errors\/[^/]+\/[^/]+\/index\.html$/;

const kindOf = (name: string) => (loadedByBox.test(name) ? 'box' : entryPage.test(name) ? 'entry' : 'other');

/** How files are compressed: this code, and the libraries that it calls. */
const { brotli: brotliVersion, zlib: zlibVersion } = process.versions;
const method = JSON.stringify([readFileSync(fileURLToPath(import.meta.url), 'utf8'), brotliVersion, zlibVersion]);

/** What ten packets carry, the first answer of a server to a new connection. */
const firstRoundTrip = 14_600;

/** Names of the files below a folder that are sent compressed. */
export function textsIn(folder: string): string[] {
  return filesIn(folder, /^[^.].*\.(css|html|js|json|md|ndjson|svg|txt|xml)$/);
}

/** What changes when a file is written. */
export interface FileState {
  /** In milliseconds since 1970. */
  written: number;
  size: number;
}

/** Undefined where there is no such file (any more). */
export function stateOf(file: string): FileState | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { written: found.mtimeMs, size: found.size };
}

/**
 * Writes a `.br` and a `.gz` beside a file. Beside a small one too: where a build is copied over an older one, no compressed file
 * of that may stay behind and be served. What did not change since the last build is not compressed again. Without promises:
 * Node's own threads for compression took a third longer.
 *
 * @param folder with a slash at its end
 * @param name of the file, below it
 */
export function compressFile(folder: string, name: string): void {
  const bytes = readFileSync(folder + name);
  const { br, gz } = keptOr([method, kindOf(name), bytes], () => ({
    br: brotli(kindOf(name), bytes),
    gz: gzipSync(bytes, { level: 9 }),
  }));
  writeFileSync(`${folder}${name}.br`, br);
  writeFileSync(`${folder}${name}.gz`, gz);
}

/**
 * Brotli at 7; at its best, 11, what the box loads; at 10 or 11 the entry pages that otherwise would need a second round trip. 11
 * takes forty times as long as 7 and makes a page 9 % smaller; 10 takes sixteen times as long, for 7 %. The window is as large as
 * the file: the default one, of 4 MB, takes as long to set up as a page takes to compress.
 */
function brotli(kind: 'box' | 'entry' | 'other', bytes: Buffer): Buffer {
  const window = Math.ceil(Math.log2(bytes.length));
  const at = (quality: number) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, 16), constants.BROTLI_DEFAULT_WINDOW),
      },
    });
  if (kind === 'box') return at(11);
  const quick = at(7);
  if (kind === 'other' || quick.length <= firstRoundTrip) return quick;
  const better = quick.length < firstRoundTrip * 1.075 ? at(10) : undefined;
  return better && better.length <= firstRoundTrip ? better : at(11);
}

// A thread of precompress.ts. Without promises: Node's own threads for compression took a third longer.
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What all threads share. */
export interface Compression {
  /** With a slash at its end. */
  folder: string;
  /** Files below it. */
  names: string[];
  /** Place in `names` of the file that nobody has taken yet. */
  next: Int32Array;
}

/** What the box loads on first use. */
const loadedByBox = /^(?:errors\/index\.json|rules\.json|_astro\/.*)$/;

const entryPage = /^errors\/[^/]+\/[^/]+\/index\.html$/;

/** What ten packets carry, the first answer of a server to a new connection. */
const firstRoundTrip = 14_600;

const { folder, names, next } = workerData as Compression;
for (let name = names[Atomics.add(next, 0, 1)]; name !== undefined; name = names[Atomics.add(next, 0, 1)]) {
  const bytes = readFileSync(folder + name);
  // Small ones too: where a build is copied over an older one, no compressed file of that may stay behind and be served.
  writeFileSync(`${folder}${name}.br`, brotli(name, bytes));
  writeFileSync(`${folder}${name}.gz`, gzipSync(bytes, { level: 9 }));
}

/**
 * Brotli at 7; at its best, 11, what the box loads, and up to that the entry pages that otherwise would need a second round trip.
 * 11 takes forty times as long as 7 and makes a page 9 % smaller; 10 takes sixteen times as long, for 7 %. The window is as large
 * as the file: the default one, of 4 MB, takes as long to set up as a page takes to compress.
 */
function brotli(name: string, bytes: Buffer): Buffer {
  const window = Math.ceil(Math.log2(bytes.length));
  const at = (quality: number) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, 16), constants.BROTLI_DEFAULT_WINDOW),
      },
    });
  if (loadedByBox.test(name)) return at(11);
  const quick = at(7);
  if (!entryPage.test(name) || quick.length <= firstRoundTrip) return quick;
  const better = quick.length < firstRoundTrip * 1.075 ? at(10) : undefined;
  return better && better.length <= firstRoundTrip ? better : at(11);
}

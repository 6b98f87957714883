import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/**
 * Writes a `.br` and a `.gz` beside every text file of the build, for servers that send such files as they are. It has to be the
 * last integration: what is written after it has none, and what is changed after it has stale ones.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'errata:precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => text.test(name));
        const queue = names.values();
        await Promise.all(Array.from({ length: atOnce }, () => work(queue, folder)));
        logger.info(`${String(names.length)} files compressed with brotli and gzip`);
      },
    },
  };
}

const text = /\.(css|html|js|json|md|ndjson|svg|txt|xml)$/;

/** Below this a file fits the packet of its headers, and compression gains nothing. */
const fewestBytes = 1_000;

/** As many as the thread pool of Node has threads. */
const atOnce = 4;

/** What the box loads on first use. */
const loadedByBox = /^(?:errors\/index\.json|rules\.json|_astro\/.*)$/;

const entryPage = /^errors\/[^/]+\/[^/]+\/index\.html$/;

/** What ten packets carry, the first answer of a server to a new connection. */
const firstRoundTrip = 14_600;

async function work(names: Iterable<string>, folder: string): Promise<void> {
  for (const name of names) {
    const bytes = await readFile(folder + name);
    if (bytes.length < fewestBytes) continue;
    await writeFile(`${folder}${name}.br`, await brotli(name, bytes));
    await writeFile(`${folder}${name}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
}

/**
 * Brotli at 7; at its best, 11, what the box loads, and up to that the entry pages that otherwise would need a second round trip.
 * 11 takes thirty times as long as 7 and makes a page 9 % smaller. The window is as large as the file: the default one, of
 * 4 MB, takes as long to set up as a page takes to compress.
 */
async function brotli(name: string, bytes: Buffer): Promise<Buffer> {
  const window = Math.ceil(Math.log2(bytes.length));
  const at = (quality: number) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, 16), constants.BROTLI_DEFAULT_WINDOW),
      },
    });
  if (loadedByBox.test(name)) return at(11);
  let written = await at(7);
  if (entryPage.test(name))
    for (const quality of [10, 11]) if (written.length > firstRoundTrip) written = await at(quality);
  return written;
}

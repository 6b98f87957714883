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

/**
 * What has a budget in bytes: entry pages, and what the box loads. It gets brotli's best, 11, which takes thirty times as long as
 * 8 and makes a page 9 % smaller; everything else gets 8.
 */
const budgeted = /^(?:errors\/[^/]+\/[^/]+\/index\.html|errors\/index\.json|rules\.json|_astro\/.*)$/;

async function work(names: Iterable<string>, folder: string): Promise<void> {
  for (const name of names) {
    const bytes = await readFile(folder + name);
    if (bytes.length < fewestBytes) continue;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: budgeted.test(name) ? 11 : 8,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(`${folder}${name}.br`, await promisify(brotliCompress)(bytes, { params }));
    await writeFile(`${folder}${name}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
}

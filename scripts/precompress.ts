import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Compression } from './compress-worker.ts';

/**
 * Writes a `.br` and a `.gz` beside every text file of the build, for servers that send such files as they are.
 *
 * @returns two integrations. `begin` goes after the last one that changes a file; what others add meanwhile is compressed by
 * `end`, which has to be the last of all and waits for both.
 */
export function precompress(): { begin: AstroIntegration; end: AstroIntegration } {
  let begun: string[] = [];
  let running = Promise.resolve();
  return {
    begin: {
      name: 'errata:precompress-begin',
      hooks: {
        'astro:build:done': ({ dir }) => {
          begun = textsIn(dir);
          running = compress(dir, begun);
          // What goes wrong is told by `end`.
          running.catch(() => {});
        },
      },
    },
    end: {
      name: 'errata:precompress',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const known = new Set(begun);
          const added = textsIn(dir).filter((name) => !known.has(name));
          await Promise.all([running, compress(dir, added)]);
          logger.info(`${String(begun.length + added.length)} files compressed with brotli and gzip`);
        },
      },
    },
  };
}

function textsIn(dir: URL): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(css|html|js|json|md|ndjson|svg|txt|xml)$/.test(name),
  );
}

/** Compresses files in as many threads as the machine has processors: each takes the next when it is done with one. */
async function compress(dir: URL, names: string[]): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Compression = { folder: fileURLToPath(dir), names, next };
  const threads = Math.min(availableParallelism(), names.length);
  await Promise.all(Array.from({ length: threads }, () => finished(workerData)));
}

function finished(workerData: Compression): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./compress-worker.ts', import.meta.url), { workerData })
      .once('error', reject)
      .once('exit', () => {
        resolve();
      });
  });
}

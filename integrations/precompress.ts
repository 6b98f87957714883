import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Compressed, CompressionAhead } from './compress-ahead-worker.ts';
import { stateOf, textsIn } from './compress-file.ts';
import type { Compression } from './compress-worker.ts';
import { forgetUnused } from './kept-compressed.ts';

/**
 * Writes a `.br` and a `.gz` beside every text file of the build, for servers that send such files as they are. One thread begins
 * as soon as Astro writes files; what changes after that is compressed again.
 *
 * @returns two integrations. `begin` goes after the last one that changes a file; what others add meanwhile is compressed by
 * `end`, which has to be the last of all and waits for both.
 */
export function precompress(): { begin: AstroIntegration; end: AstroIntegration } {
  let outDir = new URL('file:///');
  let ahead = (): Promise<Compressed> => Promise.resolve<Compressed>(new Map());
  let begun: string[] = [];
  let began = 0;
  let running = Promise.resolve();
  return {
    begin: {
      name: 'errata:precompress-begin',
      hooks: {
        'astro:config:done': ({ config }) => {
          ({ outDir } = config);
        },
        'astro:build:start': () => {
          began = Date.now();
          ahead = compressAhead(outDir);
        },
        'astro:build:done': async ({ dir }) => {
          const folder = fileURLToPath(dir);
          const compressed = await ahead();
          begun = textsIn(folder);
          running = compress(
            folder,
            begun.filter((name) => !isDeepStrictEqual(compressed.get(name), stateOf(folder + name))),
          );
          // What goes wrong is told by `end`.
          running.catch(() => {});
        },
      },
    },
    end: {
      name: 'errata:precompress',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const folder = fileURLToPath(dir);
          const known = new Set(begun);
          const added = textsIn(folder).filter((name) => !known.has(name));
          await Promise.all([running, compress(folder, added)]);
          forgetUnused(began);
          logger.info(`${String(begun.length + added.length)} files compressed with brotli and gzip`);
        },
      },
    },
  };
}

/** Compresses files of a folder in a thread as they are written, until the function that it returns is called. */
export function compressAhead(dir: URL): () => Promise<Compressed> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: CompressionAhead = { folder: fileURLToPath(dir), began: Date.now(), stop };
  const compressed = new Promise<Compressed>((resolve, reject) => {
    new Worker(new URL('./compress-ahead-worker.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject);
  });
  compressed.catch(() => {});
  return () => {
    Atomics.store(stop, 0, 1);
    Atomics.notify(stop, 0);
    return compressed;
  };
}

/** Compresses files in as many threads as the machine has processors: each takes the next when it is done with one. */
async function compress(folder: string, names: string[]): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Compression = { folder, names, next };
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

import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { gatedEntries, type GatedEntry } from './gated-content.ts';
import type { DrawnImage } from './social-images-worker.ts';

/**
 * Draws the social images of the build in a thread, while Astro reads the content and writes pages, and puts them beside those.
 * The server of `astro dev` has none.
 */
export function socialImages(): AstroIntegration {
  let isBuild = false;
  let drawn: Promise<DrawnImage[]> = Promise.resolve([]);
  return {
    name: 'errata:social-images',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        drawn = drawImages(gatedEntries(fileURLToPath(config.root)));
        // What goes wrong is told when the pages are done.
        drawn.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const images = await drawn;
        await Promise.all(
          // The pages of the entries are in folders beside.
          images.map(({ path, kept }) => copyFile(kept, new URL(path, dir))),
        );
        logger.info(`${String(images.length)} social images`);
      },
    },
  };
}

function drawImages(workerData: GatedEntry[]): Promise<DrawnImage[]> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./social-images-worker.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject);
  });
}

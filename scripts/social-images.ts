import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Entry } from '../src/catalog/entry.ts';
import { gatedContent } from './gated-content.ts';

/**
 * Draws the social images in a thread while Astro reads the content and writes pages, which keeps one processor busy only.
 * The routes find them in the folder of kept images, and draw what is not there yet.
 */
export function socialImages(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'errata:social-images',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config, logger }) => {
        if (!isBuild) return;
        const workerData = gatedContent(config.root.pathname).entries satisfies Entry[];
        new Worker(new URL('./social-images-worker.ts', import.meta.url), { workerData })
          .once('error', ({ message }: Error) => {
            logger.warn(`no image is drawn ahead any more: ${message}`);
          })
          // The build may end first: nothing waits for images that no route asks for.
          .unref();
      },
    },
  };
}

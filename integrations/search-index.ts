import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { filesIn } from './files-in.ts';
import { indexesFor, writeFullText } from './full-text.ts';

/** Writes Pagefind's full-text index into the build; in `dev`, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  let indexes = 1;
  return {
    name: 'errata:search-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        indexes = indexesFor(filesIn(fileURLToPath(new URL('content/errors/', config.root)), /index\.mdx$/).length);
        updateConfig({ vite: { define: { 'import.meta.env.FULL_TEXT_INDEXES': String(indexes) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeFullText(fileURLToPath(dir), indexes);
        logger.info(`full-text index over ${String(pages)} pages`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../dist/pagefind/', import.meta.url));
        if (!existsSync(folder)) {
          logger.warn('no full-text index yet: run `npm run build` once. The signature search works without it.');
          return;
        }
        logger.info('full-text search uses the index of the last build');
        server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
    },
  };
}

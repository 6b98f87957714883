import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { filesIn } from './files-in.ts';

/** Writes Pagefind's full-text index into the build; in `dev`, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'errata:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const { page_count: pages } = await index.addDirectory({ path: folder, glob: searchedPages(folder) });
        const output = fileURLToPath(new URL('pagefind/', dir));
        await index.writeFiles({ outputPath: output });
        await close();
        // Pagefind's own user interfaces, which nothing here uses: half a megabyte.
        for (const name of readdirSync(output)) if (/-(ui|highlight)\./.test(name)) rmSync(output + name);
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

/** A glob of the folders with pages to be searched. Pagefind takes its time for the others too, which are more than half. */
function searchedPages(folder: string): string {
  const globs = new Set<string>();
  for (const name of filesIn(folder, /\.html$/)) {
    const glob = name.replace(/[/\\].*/, '/**/*.html');
    if (!globs.has(glob) && readFileSync(folder + name, 'utf8').includes('data-pagefind-body')) globs.add(glob);
  }
  return `{${[...globs].join(',')}}`;
}

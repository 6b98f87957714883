import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isListed, sitemap } from '../src/catalog/outputs/sitemap.ts';
import { filesIn } from './files-in.ts';
import { gatedEntries } from './gated-content.ts';

/** Writes `sitemap.xml` over all pages of the build: no route knows the pages that the others make. Goes before `basePath`. */
export function writeSitemap(): AstroIntegration {
  let root = '';
  let site = '';
  return {
    name: 'errata:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        // One page after another: all of them together would be the largest thing in memory.
        const paths = filesIn(folder, /\.html$/)
          .filter((name) => isListed(readFileSync(folder + name, 'utf8')))
          .map((name) => `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`);
        writeFileSync(`${folder}sitemap.xml`, sitemap(paths, gatedEntries(root), new URL(site)));
      },
    },
  };
}

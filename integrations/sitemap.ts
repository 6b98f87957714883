import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemap } from '../src/catalog/outputs/sitemap.ts';
import { filesIn } from './files-in.ts';
import { gatedContent } from './gated-content.ts';

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
        const pages = filesIn(folder, /\.html$/).map((name) => ({
          path: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
          html: readFileSync(folder + name, 'utf8'),
        }));
        writeFileSync(`${folder}sitemap.xml`, sitemap(pages, gatedContent(root).entries, new URL(site)));
      },
    },
  };
}

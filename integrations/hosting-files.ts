import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers.ts';
import { redirectsFile } from '../hosting/redirects.ts';
import { withSlashes } from './base-path.ts';
import { gatedEntries } from './gated-content.ts';

/** Writes what hosts read beside the pages: `_headers`, `_redirects`, and `.nojekyll`, without which GitHub drops `_astro/`. */
export function hostingFiles(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'errata:hosting-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(base));
        writeFileSync(new URL('_redirects', dir), redirectsFile(gatedEntries(root), base));
        writeFileSync(new URL('.nojekyll', dir), '');
      },
    },
  };
}

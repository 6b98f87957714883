import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes out of each page's Content-Security-Policy the hashes of scripts and styles that other pages inline. Astro writes those
 * of the whole site into every page, and hashes do not compress: they were 6 % of an entry page.
 */
export function pruneCsp(): AstroIntegration {
  return {
    name: 'errata:prune-csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(folder + name, 'utf8');
          const used = hashesOf(html);
          writeFileSync(
            folder + name,
            html.replaceAll(/ ?'(sha256-[^']+)'/g, (hash, value: string) => (used.has(value) ? hash : '')),
          );
        }
      },
    },
  };
}

/** Hashes of everything that the page inlines. */
function hashesOf(html: string): Set<string> {
  const inlined = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
  return new Set(inlined.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`));
}

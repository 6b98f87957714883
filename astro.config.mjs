import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from './scripts/content-gate.ts';
import { offlineCopy } from './scripts/offline-copy.ts';
import { pruneCsp } from './scripts/prune-csp.ts';
import { searchIndex } from './scripts/search-index.ts';

/** Puts the one line that orders the cascade layers before every other style of a page, whatever the page imports first. */
const layersFirst = {
  name: 'errata:layers-first',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/layers.css';"),
  },
};

export default defineConfig({
  // Where the site will stand, for what must name it in full: feed, sitemap, social images.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [layersFirst, contentGate(), mdx(), pruneCsp(), searchIndex(), offlineCopy()],
  markdown: { syntaxHighlight: 'prism' },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind's index reader is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});

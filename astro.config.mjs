import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath } from './integrations/base-path.ts';
import { clientChunks } from './integrations/client-chunks.ts';
import { contentGate } from './integrations/content-gate.ts';
import { hostingFiles } from './integrations/hosting-files.ts';
import { offlineCopy } from './integrations/offline-copy.ts';
import { precompress } from './integrations/precompress.ts';
import { searchIndex } from './integrations/search-index.ts';
import { writeSitemap } from './integrations/sitemap.ts';
import { socialImages } from './integrations/social-images.ts';

/** Puts the one line that orders the cascade layers before every other style of a page, whatever the page imports first. */
const layersFirst = {
  name: 'errata:layers-first',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/layers.css';"),
  },
};

const compression = precompress();

export default defineConfig({
  // Where the site will stand, for what must name it in full: feed, sitemap, social images.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  // A path in front of all paths, such as /errata, where the site has no host of its own.
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  // In this order over the build: first what changes pages, then what is made from whole files, while those are compressed.
  integrations: [
    layersFirst,
    contentGate(),
    socialImages(),
    mdx(),
    writeSitemap(),
    basePath(),
    compression.begin,
    searchIndex(),
    offlineCopy(),
    hostingFiles(),
    compression.end,
  ],
  markdown: { syntaxHighlight: 'prism' },
  build: { inlineStylesheets: 'always', concurrency: 4 },
  vite: {
    // Tens of thousands of files, once the laboratory and the bench have run: more than a system lets one watch.
    server: { watch: { ignored: ['**/lab/.work/**', '**/bench/.peers/**', '**/dist/**', '**/test-results/**'] } },
    environments: { client: { build: clientChunks } },
  },
  // Schemas of the front matter in .astro/, for editors with the Astro extension.
  experimental: { contentIntellisense: true },
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
        // The one policy is src/components/site/trusted-types.ts.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      // Pagefind's index reader is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});

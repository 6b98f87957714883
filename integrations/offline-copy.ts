import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { filesIn } from './files-in.ts';

/**
 * Writes the service worker, `/sw.js`, over the finished build, and tells the client code the version of the data that it
 * belongs to. `OFFLINE_COPY=remove` writes a worker that removes every copy in readers' browsers instead.
 */
export function offlineCopy(): AstroIntegration {
  let dataVersion = '';
  return {
    name: 'errata:offline-copy',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        dataVersion = hashOf([...sortedPaths(join(root, 'content')), ...sortedPaths(join(root, 'src'))]);
        updateConfig({ vite: { define: { 'import.meta.env.DATA_VERSION': JSON.stringify(dataVersion) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const worker = process.env.OFFLINE_COPY === 'remove' ? 'remove-worker' : 'service-worker';
        const source = fileURLToPath(new URL(`../src/offline/${worker}.ts`, import.meta.url));
        const shell = shellOf(folder);
        const fullText = fullTextOf(folder);
        const version = hashOf([source, ...[...shell, ...fullText].map((path) => join(folder, path))]);
        await build({
          entryPoints: [source],
          outfile: join(folder, 'sw.js'),
          bundle: true,
          minify: true,
          define: {
            VERSION: JSON.stringify(version),
            SHELL: JSON.stringify(hashes(folder, shell, dataVersion)),
            FULL_TEXT: JSON.stringify(hashes(folder, fullText, dataVersion)),
            PAGE_MARK: JSON.stringify(pageMark),
          },
        });
        logger.info(`${worker} of version ${version}`);
      },
    },
  };
}

/** Files that search and classifier are made of. */
function shellOf(folder: string): string[] {
  const pages = ['', 'search/', 'classifier/', 'offline/'].map((path) => `${path}index.html`);
  const code = readdirSync(join(folder, '_astro')).filter((name) => /\.(?:css|js)$/.test(name));
  return [...pages, 'favicon.svg', ...data, ...code.map((name) => `_astro/${name}`)];
}

/** What the client code fetches by its version. */
const data = ['rules.json', 'errors/index.json', 'cores.json'];

/** Pagefind's index and the code that reads it, without the interface that it brings along. */
function fullTextOf(folder: string): string[] {
  const used = /^pagefind(?:-entry|-worker)?\.js(?:on)?$|^wasm\.en|\.pf_\w+$/;
  return filesIn(join(folder, 'pagefind'), used).map((name) => `pagefind/${name}`);
}

/** The link to the description of the search, which src/layouts/Frame.astro puts into each page. */
const pageMark = '/opensearch.xml';

/** Addresses of files with the hashes of their content; null for a page. */
function hashes(folder: string, paths: string[], dataVersion: string): Record<string, string | null> {
  return Object.fromEntries(
    paths.map((path) => [
      addressOf(path, dataVersion),
      path.endsWith('index.html') ? null : hashOf([join(folder, path)], 16),
    ]),
  );
}

/** How a browser asks for a file of the build. */
function addressOf(path: string, dataVersion: string): string {
  return data.includes(path) ? `${path}?v=${dataVersion}` : path.replace(/index\.html$/, '');
}

/** Whole paths of the files below a folder. */
function sortedPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .toSorted();
}

/** @param digits 12 tell builds apart; the content of a file is held to 16 */
function hashOf(files: string[], digits = 12): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, digits);
}

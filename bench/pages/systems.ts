import type { Page } from '@playwright/test';

/** One error as every system gets it: the same Markdown, below the same title. */
export interface Document {
  slug: string;
  title: string;
  summary: string;
  markdown: string;
}

/** A documentation system that builds the documents into a folder of files. */
export interface System {
  id: string;
  name: string;
  /** Exact versions, by package; empty for our own. */
  packages: Record<string, string>;
  /** Versions of their dependencies, where the newest that fits is not in the registry. */
  overrides?: Record<string, string>;
  /** The files of a project that builds these documents, by path below its folder. */
  files: (documents: Document[]) => Record<string, string>;
  /** Folder of the documents, emptied before each size. */
  content: string;
  /** What builds the project, below `node_modules/.bin/`. */
  build: string[];
  /** Where the build is written, below the project. */
  output: string;
  /** Caches that would make a second build faster than a first. */
  caches: string[];
  path: (slug: string) => string;
  /** Opens the search of a loaded page, looks `query` up, and returns when the first result is shown. */
  search: (page: Page, query: string) => Promise<void>;
}

const frontMatter = ({ title, summary }: Document, more = '') =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n${more}---\n\n`;

export const starlight: System = {
  id: 'starlight',
  name: 'Starlight',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  files: (documents) => ({
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Errors', sidebar: [{ label: 'Errors', items: [{ autogenerate: { directory: 'errors' } }] }] })] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': '---\ntitle: Errors\n---\n\nErrors.\n',
    ...Object.fromEntries(
      documents.map((document) => [
        `src/content/docs/errors/${document.slug}.md`,
        frontMatter(document) + document.markdown,
      ]),
    ),
  }),
  content: 'src/content/docs',
  build: ['astro', 'build'],
  output: 'dist',
  caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  path: (slug) => `/errors/${slug}/`,
  search: async (page, query) => {
    await openSearch(page, 'button[data-open-modal]', '.pagefind-ui__search-input');
    await page.locator('.pagefind-ui__search-input').fill(query);
    await page.locator('.pagefind-ui__result-link').first().waitFor();
  },
};

export const vitepress: System = {
  id: 'vitepress',
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  files: (documents) => ({
    'docs/.vitepress/config.mjs': `import { readdirSync } from 'node:fs';
const items = readdirSync(new URL('../errors/', import.meta.url)).map((name) => ({ text: name.slice(0, -3), link: '/errors/' + name.slice(0, -3) }));
export default { title: 'Errors', ignoreDeadLinks: true, markdown: { html: false }, themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Errors', items }] } };
`,
    'docs/index.md': '# Errors\n',
    ...Object.fromEntries(
      documents.map((document) => [
        `docs/errors/${document.slug}.md`,
        // Vue would read doubled braces in the text as code.
        `${frontMatter(document)}# ${document.title}\n\n::: v-pre\n${document.markdown}\n:::\n`,
      ]),
    ),
  }),
  content: 'docs/errors',
  build: ['vitepress', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  caches: ['docs/.vitepress/dist', 'docs/.vitepress/cache'],
  path: (slug) => `/errors/${slug}.html`,
  search: async (page, query) => {
    await openSearch(page, '.VPNavBarSearch button', '#localsearch-input');
    await page.locator('#localsearch-input').fill(query);
    await page.locator('#localsearch-list a').first().waitFor();
  },
};

export const docusaurus: System = {
  id: 'docusaurus',
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3.1.1',
    react: '19.2.0',
    'react-dom': '19.2.0',
  },
  overrides: { '@docsearch/react': '4.6.3' },
  files: (documents) => ({
    'docusaurus.config.js': `module.exports = {
  title: 'Errors', url: 'http://localhost', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  markdown: { format: 'md' }, future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, indexBlog: false, docsRouteBasePath: '/' }]],
};
`,
    'sidebars.js': `module.exports = { docs: [{ type: 'autogenerated', dirName: '.' }] };\n`,
    'docs/index.md': '---\nslug: /\ntitle: Errors\n---\n\nErrors.\n',
    ...Object.fromEntries(
      documents.map((document) => [
        `docs/errors/${document.slug}.md`,
        frontMatter(document, `slug: /errors/${document.slug}\n`) + document.markdown,
      ]),
    ),
  }),
  content: 'docs',
  build: ['docusaurus', 'build'],
  output: 'build',
  caches: ['build', '.docusaurus', 'node_modules/.cache'],
  path: (slug) => `/errors/${slug}/`,
  search: async (page, query) => {
    // The first click loads the index and puts another field in the place of the first.
    await openSearch(page, '.navbar__search-input', 'input.navbar__search-input[role=combobox]');
    await page.locator('input.navbar__search-input[role=combobox]').fill(query);
    await page.locator('.navbar__search [role=option]').first().waitFor();
  },
};

/** Clicks until the field is there: a click before the page's code has run is lost. */
async function openSearch(page: Page, button: string, field: string): Promise<void> {
  const found = page.locator(field);
  const isThere = () =>
    found.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  for (let tries = 0; tries < 12; tries++) {
    await page
      .locator(button)
      .first()
      .click({ timeout: 10_000 })
      .catch(() => undefined);
    if (await isThere()) return;
  }
  throw new Error(`${button} opens no ${field}`);
}

export const errata: System = {
  id: 'errata',
  name: 'Errata',
  packages: {},
  files: () => ({}),
  content: 'content',
  build: ['astro', 'build'],
  output: 'dist',
  caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
  path: (slug) => `/errors/openai/${slug}/`,
  search: async (page, query) => {
    await page.locator('header [name=q]').fill(query);
    await page.getByRole('option').first().waitFor();
  },
};

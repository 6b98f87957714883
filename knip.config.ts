import type { KnipConfig } from 'knip';

/** What `npm test` calls unused (files, exports, dependencies), or used and not listed in package.json. */
export default {
  // Bundled by name: the service workers by an integration, the package by `npm pack`, its engine for Python by `npm run python`.
  entry: ['src/offline/*-worker.ts', 'src/package/{engine,errata,index}.ts'],
  // Content, examples and runners are run where the packages that they import are installed.
  project: ['{src,scripts,integrations,hosting,lab,bench,tests}/**/*.{ts,astro}', '!lab/runners/**', '*.{ts,mjs}'],
  // Called by `astro check`; read as files of fonts.
  ignoreDependencies: ['@astrojs/check', '@fontsource/ibm-plex-mono', '@fontsource/ibm-plex-sans'],
  // Of the system; what calls them does without where they are missing. The last is installed by the workflow.
  ignoreBinaries: ['mkfifo', 'java', 'uv'],
  // A type that is a part of an exported one is exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // The types of the library's answers, whoever uses it.
  ignoreIssues: { 'src/classifier/index.ts': ['types'] },
  compilers: {
    // Knip's own leaves out a script that a component names: <script src="./every-page.ts">.
    astro: (text: string) =>
      [
        /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script),
        ...[...text.matchAll(/<script[^>]*\bsrc="(\.[^"]+)"/g)].map(([, path = '']) => `import '${path}';`),
      ].join('\n'),
  },
} satisfies KnipConfig;

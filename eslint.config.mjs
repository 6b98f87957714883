import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of src/, left to right. A folder imports from its left only. */
const layers = ['schemas', 'classifier', 'offline', 'catalog', 'components', 'layouts', 'pages'];

/** The rooms of a layer, left to right: a room imports from those to its left, so that none import each other in circles. */
const rooms = {
  schemas: ['entry', 'guide'],
  classifier: ['text', 'redact', 'facts', 'shapes', 'read', 'rules', 'judge', 'tell'],
  catalog: ['entry', 'observed', 'browse', 'search', 'reading', 'check', 'outputs', 'social', 'site'],
  components: [
    'site',
    'answer',
    'search',
    'offline',
    'frame',
    'classifier',
    'sdk',
    'entry',
    'compare',
    'browse',
    'provider',
    'guide',
    'docs',
    'report',
  ],
};

/** What each folder beside src/ may not import, with the reason. */
const outside = [
  [
    'src/cli/**',
    ['components', 'layouts', 'pages', 'lab', 'scripts', 'integrations', 'package'],
    'the command reads schemas, classifier and catalog',
  ],
  [
    'src/package/**',
    ['components', 'layouts', 'pages', 'lab', 'scripts', 'integrations'],
    'the package is made of schemas, classifier, catalog and command',
  ],
  [
    'lab/**',
    ['components', 'layouts', 'pages', 'cli', 'package', 'scripts', 'integrations'],
    'the laboratory reads schemas and catalog',
  ],
  [
    'integrations/**',
    ['components', 'layouts', 'pages', 'cli', 'package', 'lab', 'scripts'],
    'an integration reads schemas and catalog',
  ],
  [
    'hosting/**',
    ['components', 'layouts', 'pages', 'cli', 'package', 'lab', 'scripts', 'integrations'],
    'hosting files read schemas and catalog',
  ],
];

const above = ['cli', 'package', 'lab', 'scripts', 'integrations'];

const wall = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const within = (folders) => folders.map((name) => `**/${name}/**`);

function layerPatterns(layer) {
  const right = layers.slice(layers.indexOf(layer) + 1);
  return [
    {
      group: [...within([...right, ...above]), '!**/examples/**'],
      message: `${layer}/ imports only from layers to its left`,
    },
    ...(layer === 'classifier'
      ? [
          {
            group: ['node:*', 'astro:*', 'zod', 'zod/*'],
            message: 'the classifier runs everywhere: no Node, no Astro, no zod',
          },
          { group: ['**/schemas/**'], allowTypeImports: true, message: 'only types from schemas' },
        ]
      : []),
    ...(layer === 'schemas' ? [{ regex: '^(?!zod$|\\.{1,2}/)', message: 'schemas import zod and each other' }] : []),
  ];
}

const walls = layers.flatMap((layer) => [
  wall([`src/${layer}/**/*.{ts,astro}`], layerPatterns(layer)),
  ...(rooms[layer] ?? []).map((room, index, all) =>
    wall(
      [`src/${layer}/${room}/**/*.{ts,astro}`],
      [
        ...layerPatterns(layer),
        ...all.slice(index + 1).map((right) => ({
          group: [`../${right}/**`],
          message: `${layer}/${room}/ imports only from rooms to its left`,
        })),
      ],
    ),
  ),
]);

const outerWalls = outside.map(([files, folders, message]) =>
  wall([`${files}/*.ts`], [{ group: within(folders), message }]),
);

export default defineConfig(
  {
    ignores: [
      'dist/',
      'lib/',
      // Checked where the package is installed: they import it.
      'examples/',
      'lab/.work/',
      // Checked by running: the SDKs that they import are installed in lab/.work/ only.
      'lab/runners/*/runner.ts',
      'bench/.peers/',
      '.astro/',
      'node_modules/',
      'content/',
      'test-results/',
      'playwright-report/',
    ],
  },
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A function that branches more is two.
      complexity: ['error', 15],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.{mjs,astro}', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  ...walls,
  ...outerWalls,
  // The one place that reads collections; pages and components go through it.
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/catalog/site/collection.ts', 'src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'astro:content', message: 'use src/catalog/site/collection.ts' }] },
      ],
    },
  },
);

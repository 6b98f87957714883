import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The layers of src/, left to right: schemas -> classifier -> offline -> catalog -> components -> layouts -> pages.
 * A folder imports from its left only.
 */
const layers = ['schemas', 'classifier', 'offline', 'catalog', 'components', 'layouts', 'pages'];

const walls = layers.map((layer, index) => {
  const right = layers.slice(index + 1).map((name) => `**/${name}/**`);
  const patterns = [
    {
      group: [...right, '**/cli/**', '**/lab/**', '**/scripts/**'],
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
    ...(layer === 'schemas' ? [{ regex: '^(?!zod$|\\./)', message: 'schemas import zod and each other' }] : []),
  ];
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

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
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.{mjs,astro}', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  ...walls,
  // The one place that reads collections; pages and components go through it.
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/catalog/collection.ts', 'src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'astro:content', message: 'use src/catalog/collection.ts' }] },
      ],
    },
  },
);

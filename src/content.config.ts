import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { area, entry, guide, guideRuns, observations, provider, sdk, status, wireCase } from './schemas/index.ts';

const errors = defineCollection({
  loader: glob({
    base: './content/errors',
    pattern: '*/*/index.mdx',
    generateId: ({ entry: path }) => path.replace(/\/index\.mdx$/, ''),
  }),
  schema: entry,
});

const areas = defineCollection({ loader: file('content/areas.yaml'), schema: area });

const providers = defineCollection({
  loader: glob({ base: './content/providers', pattern: '*.yaml' }),
  schema: provider,
});

const sdks = defineCollection({ loader: glob({ base: './content/sdks', pattern: '*.yaml' }), schema: sdk });

const observed = defineCollection({
  loader: glob({ base: './content/observations', pattern: '*.json' }),
  schema: observations,
});

const cases = defineCollection({ loader: glob({ base: './content/cases', pattern: '*/*.yaml' }), schema: wireCase });

const guides = defineCollection({ loader: glob({ base: './content/guides', pattern: '*.yaml' }), schema: guide });

const statuses = defineCollection({
  loader: glob({ base: './content/statuses', pattern: '*.yaml' }),
  schema: status,
});

const runs = defineCollection({
  loader: glob({
    base: './content/guides',
    pattern: '*/runs.yaml',
    generateId: ({ entry: path }) => path.replace(/\/runs\.yaml$/, ''),
  }),
  schema: guideRuns,
});

export const collections = { errors, areas, providers, sdks, observed, cases, guides, runs, statuses };

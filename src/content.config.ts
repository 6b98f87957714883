import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { area, entry, provider } from './schemas/index.ts';

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

export const collections = { errors, areas, providers };

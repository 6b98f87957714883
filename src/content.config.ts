import { defineCollection } from 'astro:content';
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { area, entry, guide, guideRuns, observations, provider, sdk, status, wireCase } from './schemas/index.ts';

const errors = defineCollection({
  loader: asMarkdown(
    glob({
      base: './content/errors',
      pattern: '*/*/index.mdx',
      generateId: ({ entry: path }) => path.replace(/\/index\.mdx$/, ''),
    }),
  ),
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

/**
 * Renders the prose of `.mdx` files while it reads them, as Astro does with `.md`. As MDX each would be three modules to bundle,
 * which took 0.6 MB of memory an entry to the end of a build; and no entry has a component in it.
 */
function asMarkdown(loader: Loader): Loader {
  const load = (context: LoaderContext & { entryTypes?: Map<string, unknown> }) => {
    const entryTypes = new Map([['.mdx', context.entryTypes?.get('.md')]]);
    return loader.load({ ...context, entryTypes } as LoaderContext);
  };
  return { ...loader, load };
}

export const collections = { errors, areas, providers, sdks, observed, cases, guides, runs, statuses };

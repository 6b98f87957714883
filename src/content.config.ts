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
 * Renders the prose of each file while it is read, as Astro does with `.md`. As MDX each would be three modules to bundle, of 0.6 MB
 * to hold till the build ends; and the prose of an entry has no components.
 */
function asMarkdown(loader: Loader): Loader {
  const load = async (context: LoaderContext) => {
    const { store } = context;
    const rendering: Promise<unknown>[] = [];
    const set: typeof store.set = ({ deferredRender: _, ...page }) => {
      const stored = context
        .renderMarkdown(page.body ?? '')
        .then(({ html }) => store.set({ ...page, rendered: { html } }));
      rendering.push(stored);
      return true;
    };
    await loader.load({ ...context, store: { ...store, set } });
    await Promise.all(rendering);
  };
  return { ...loader, load };
}

export const collections = { errors, areas, providers, sdks, observed, cases, guides, runs, statuses };

import type { APIRoute } from 'astro';
import { entryMarkdown } from '../catalog/outputs/entry-markdown.ts';
import { llmsFullText } from '../catalog/outputs/llms.ts';
import { entryPaths } from '../catalog/site/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    llmsFullText(
      (await entryPaths()).map(({ props }) =>
        entryMarkdown(props.entry, { ...props, byId: props.relations.byId, site }),
      ),
    ),
  );

import type { APIRoute } from 'astro';
import { entryMarkdown } from '../catalog/entry-markdown.ts';
import { llmsFullText } from '../catalog/llms.ts';
import { entryPaths } from '../catalog/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsFullText((await entryPaths()).map(({ props }) => entryMarkdown(props.entry, { ...props, site }))));

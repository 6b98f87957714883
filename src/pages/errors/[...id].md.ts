import type { APIRoute } from 'astro';
import type { Entry } from '../../catalog/entry.ts';
import { entryMarkdown, type Around } from '../../catalog/entry-markdown.ts';
import { entryPaths } from '../../catalog/paths.ts';

export const getStaticPaths = entryPaths;

export const GET: APIRoute<Around & { entry: Entry }> = ({ props, site }) =>
  new Response(entryMarkdown(props.entry, { ...props, site }));

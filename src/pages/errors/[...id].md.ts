import type { APIRoute } from 'astro';
import type { Entry } from '../../catalog/entry/entry.ts';
import { entryMarkdown, type Around } from '../../catalog/outputs/entry-markdown.ts';
import { entryPaths } from '../../catalog/site/paths.ts';

export const getStaticPaths = entryPaths;

export const GET: APIRoute<Around & { entry: Entry }> = ({ props, site }) =>
  new Response(entryMarkdown(props.entry, { ...props, site }));

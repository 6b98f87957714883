import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { entryMarkdown } from '../../catalog/outputs/entry-markdown.ts';
import { entryPaths } from '../../catalog/site/paths.ts';

export const getStaticPaths = entryPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(entryMarkdown(props.entry, { ...props, byId: props.relations.byId, site }));

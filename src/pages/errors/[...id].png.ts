import type { APIRoute } from 'astro';
import type { Entry } from '../../catalog/entry.ts';
import { entryPaths } from '../../catalog/paths.ts';
import { entryCard } from '../../catalog/social-card.ts';
import { socialImage } from '../../catalog/social-image.ts';

export const getStaticPaths = entryPaths;

export const GET: APIRoute<{ entry: Entry }> = async ({ props }) =>
  new Response(await socialImage(entryCard(props.entry)));

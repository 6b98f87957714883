import type { APIRoute } from 'astro';
import { getEveryEntry } from '../catalog/site/collection.ts';
import { atomFeed } from '../catalog/outputs/feed.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(atomFeed(await getEveryEntry(), site ?? new URL('/', url)));

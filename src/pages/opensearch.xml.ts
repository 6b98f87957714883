import type { APIContext } from 'astro';
import { openSearch } from '../catalog/outputs/open-search.ts';

export function GET({ site, url }: APIContext): Response {
  return new Response(openSearch(site ?? url), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}

import type { APIRoute } from 'astro';
import { siteUrl } from '../catalog/entry/site-url.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl('/sitemap.xml', site)}\n`);

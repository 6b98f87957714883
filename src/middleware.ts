import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

/** Last work on every page, as it is written: a smaller policy, and words apart. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(wordsApart(ownHashes(await response.text())), response);
};

/**
 * Takes out of a page's Content-Security-Policy the hashes of scripts and styles that other pages inline. Astro writes those
 * of the whole site into every page, and hashes do not compress: they were 6 % of an entry page.
 */
export function ownHashes(html: string): string {
  const inlined = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
  const used = new Set(inlined.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`));
  return html.replaceAll(/ ?'(sha256-[^']+)'/g, (hash, value: string) => (used.has(value) ? hash : ''));
}

/**
 * A space between neighbouring cells, terms and the like. Nothing shows, but Pagefind reads “codeBilled” as one word without it,
 * and so do programs that take the text of a page.
 */
export function wordsApart(html: string): string {
  return html.replaceAll(/<\/(?:dt|dd|th|td|summary|figcaption|details|h3)>(?=<)/g, '$& ');
}

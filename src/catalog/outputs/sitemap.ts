import type { Entry } from '../entry/entry.ts';
import { siteUrl } from '../entry/site-url.ts';
import { entryPath } from '../entry/summary.ts';
import { xml } from './xml.ts';

/**
 * The pages that want to be found, as `/sitemap.xml` (sitemaps.org). Entries carry the day of their last review or change.
 *
 * @param paths of those pages, from the root of the site
 */
export function sitemap(paths: string[], entries: Pick<Entry, 'id' | 'reviewed' | 'history'>[], site: URL): string {
  const days = new Map(entries.map((entry) => [entryPath(entry.id), lastDay(entry)]));
  return xml({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: paths.toSorted().map((path) => {
        const lastmod = days.get(path);
        return { loc: siteUrl(path, site), ...(lastmod && { lastmod }) };
      }),
    },
  });
}

/** Whether a page wants to be found: all but those that say `noindex`. */
export function isListed(html: string): boolean {
  return !html.includes(noIndex);
}

/** What the head of a page says that is no place to arrive at; `Page.astro` writes it. */
export const noIndex = '<meta name="robots" content="noindex">';

/** The day on which an entry was last reviewed or changed. */
export function lastDay({ reviewed, history }: Pick<Entry, 'reviewed' | 'history'>): string {
  return [reviewed, ...history.map(({ date }) => date)].toSorted().at(-1) ?? reviewed;
}

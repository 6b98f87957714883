import type { Entry } from '../entry/entry.ts';
import { siteUrl } from '../entry/site-url.ts';
import { entryPath } from '../entry/summary.ts';
import { xml } from './xml.ts';

/** A page that was built: its path from the root of the site, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/**
 * The pages that want to be found, as `/sitemap.xml` (sitemaps.org): all but those that say `noindex`. Entries carry the day of
 * their last review or change.
 */
export function sitemap(pages: BuiltPage[], entries: Entry[], site: URL): string {
  const days = new Map(entries.map((entry) => [entryPath(entry.id), lastDay(entry)]));
  const listed = pages.filter(({ html }) => !html.includes(noIndex)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return xml({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: listed.map(({ path }) => {
        const lastmod = days.get(path);
        return { loc: siteUrl(path, site), ...(lastmod && { lastmod }) };
      }),
    },
  });
}

/** What the head of a page says that is no place to arrive at; `Page.astro` writes it. */
export const noIndex = '<meta name="robots" content="noindex">';

/** The day on which an entry was last reviewed or changed. */
export function lastDay({ reviewed, history }: Pick<Entry, 'reviewed' | 'history'>): string {
  return [reviewed, ...history.map(({ date }) => date)].toSorted().at(-1) ?? reviewed;
}

import type { Entry } from '../entry/entry.ts';
import { siteUrl } from '../entry/site-url.ts';
import { entryPath } from '../entry/summary.ts';
import { xml } from './xml.ts';

/** Path of the feed, from the root of the site. */
export const feedPath = '/feed.xml';

/** Changes that the feed holds at most. */
const limit = 50;

interface Change {
  entry: Entry;
  date: string;
  change: string;
  /** 1 for the first of the entry: it never changes, whatever comes after it. */
  number: number;
}

/**
 * The changes of all entries as an Atom feed (RFC 4287), newest first, from their `history`. It holds no date of the build, and
 * the id of a change stays the same as long as the site keeps its host.
 *
 * @param site where the site stands
 */
export function atomFeed(entries: Entry[], site: URL): string {
  const changes = entries.flatMap(changesOf).toSorted(newestFirst).slice(0, limit);
  const tag = (name: string) => `tag:${site.hostname},2026:${name}`;
  return xml({
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'en',
      title: 'Errata: changes',
      subtitle: 'What is new and what has changed in the field guide to LLM API errors.',
      id: tag('changes'),
      updated: instant(changes[0]?.date ?? '1970-01-01'),
      author: { name: 'The Errata authors' },
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': siteUrl(feedPath, site) },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': siteUrl('/', site) },
      ],
      entry: changes.map(({ entry, date, change, number }) => ({
        title: entry.title,
        id: tag(`${entry.id}/${number}`),
        updated: instant(date),
        link: { '@_rel': 'alternate', '@_type': 'text/html', '@_href': siteUrl(entryPath(entry.id), site) },
        category: { '@_term': entry.area },
        summary: change,
      })),
    },
  });
}

function changesOf(entry: Entry): Change[] {
  return entry.history.map(({ date, change }, index) => ({
    entry,
    date,
    change,
    number: entry.history.length - index,
  }));
}

function newestFirst(a: Change, b: Change): number {
  const keys = [b.date.localeCompare(a.date), a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0];
  return keys.find((order) => order !== 0) ?? b.number - a.number;
}

/** The start of a day, as RFC 3339 writes it. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

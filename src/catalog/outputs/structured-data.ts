import type { Area } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { lastDay } from './sitemap.ts';
import { siteUrl } from '../entry/site-url.ts';
import { socialImagePath } from '../entry/social-paths.ts';
import { entryPath } from '../entry/summary.ts';

/** A page above the one that is shown, or that one itself. */
interface Crumb {
  name: string;
  path: string;
}

type Site = URL | string | undefined;

const allErrors: Crumb = { name: 'All errors', path: '/errors/' };

/** The page above those of a section, by the first part of their path. */
const sections: Partial<Record<string, Crumb>> = {
  providers: allErrors,
  areas: allErrors,
  statuses: allErrors,
  codes: allErrors,
  exceptions: allErrors,
  endpoints: allErrors,
  verdicts: allErrors,
  compare: { name: 'Look-alikes side by side', path: '/compare/' },
  guides: { name: 'Guides', path: '/guides/' },
  sdks: { name: 'SDKs', path: '/sdks/' },
};

/** JSON-LD of an entry's page: what it is, how old, and where it stands. */
export function entryData(entry: Entry, area: Area, site: Site): string {
  const crumbs = [
    allErrors,
    { name: area.title, path: `/areas/${area.id}/` },
    { name: entry.title, path: entryPath(entry.id) },
  ];
  return jsonLd({
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: entry.title,
        description: entry.summary,
        image: siteUrl(socialImagePath(entry.id), site),
        datePublished: entry.history.at(-1)?.date,
        dateModified: lastDay(entry),
        author: { '@type': 'Organization', name: 'Errata' },
      },
      breadcrumbList(crumbs, site),
    ],
  });
}

/** JSON-LD of any other page: where it stands. Undefined for pages that stand under none. */
export function pageData(path: string, title: string, site: Site): string | undefined {
  const [, section = '', below = ''] = path.split('/');
  const parent = sections[section];
  if (!parent || below === '') return undefined;
  return jsonLd(breadcrumbList([parent, { name: title, path }], site));
}

function breadcrumbList(crumbs: Crumb[], site: Site) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl(path, site),
    })),
  };
}

/** As it may stand in a script element: no text can end it. */
function jsonLd(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', String.raw`\u003c`);
}

import type { Area } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { lastDay } from './sitemap.ts';
import { sectionAbove, sections, type Section } from '../entry/sections.ts';
import { siteUrl } from '../entry/site-url.ts';
import { socialImagePath } from '../entry/social-paths.ts';
import { entryPath } from '../entry/summary.ts';

type Site = URL | string | undefined;

/** JSON-LD of an entry's page: what it is, how old, and where it stands. */
export function entryData(entry: Entry, area: Area, site: Site): string {
  const crumbs = [
    sections.errors,
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
  const parent = sectionAbove(path);
  if (!parent) return undefined;
  return jsonLd(breadcrumbList([parent, { name: title, path }], site));
}

function breadcrumbList(crumbs: Section[], site: Site) {
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

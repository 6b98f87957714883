/**
 * A path in full, for what is read away from the site: feed, sitemap, Markdown, social images.
 *
 * @param path from the root of the site
 * @param site where the site stands, with the path that it stands under; without it the path stays as it is
 */
export function siteUrl(path: string, site: URL | string | undefined): string {
  return `${String(site ?? '').replace(/\/$/, '')}${path}`;
}

/**
 * What the names of a site's caches begin with; the version of the build follows. Caches belong to an origin, which other sites
 * may share, so the path of the site is in the name.
 *
 * @param base path of the site, ending with a slash
 */
export function cachePrefix(base: string): string {
  return `errata:${base}:`;
}

/** Where the wish for no offline copy is kept in a browser; there is nothing under it as long as a copy is welcome. */
export const refusal = 'errata-offline';

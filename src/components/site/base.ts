/**
 * The path of a page or file as the browser has to ask for it, where the site stands under a base path. Sources write paths from
 * the root of the site; in HTML the build adds the base (integrations/base-path.ts), in scripts this does.
 *
 * @param path path from the root of the site, or an address of any other kind, which comes back as it is
 */
export function withBase(path: string): string {
  const base = import.meta.env.BASE_URL;
  return path.startsWith('/') && !path.startsWith(base) ? base + path.slice(1) : path;
}

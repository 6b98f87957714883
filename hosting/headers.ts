/**
 * The response headers of the site, for every way of hosting it: `_headers` of a CDN host, nginx, and our own server, so that
 * the browser tests run with them.
 */

/**
 * What every answer carries. The Content-Security-Policy adds to the one in each page: it holds what a page cannot say of itself
 * (`frame-ancestors`), and it holds in workers, which do not take over the policy of the page. The data is for everybody,
 * and nothing here knows who asks; so other origins may read it.
 */
const always = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; connect-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Folders whose files have a hash of their content in their name. */
const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** A year, the longest that HTTP knows, and no question in between. */
const forGood = 'public, max-age=31536000, immutable';

/** Pages: what was fetched while the pointer rested on a link is still good when the link is followed. */
const aMinute = 'max-age=60';

/** Kept, and asked for again before each use: it may change with the next release. */
const asked = 'no-cache';

/** Types of files that servers name wrongly or not at all, or without the encoding. */
const types: Record<string, string> = {
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The headers of one answer.
 *
 * @param path path of the file from the root of the site, with a slash in front
 */
export function headersOf(path: string): Record<string, string> {
  const type = types[/\.\w+$/.exec(path)?.[0] ?? ''];
  return {
    ...always,
    'Cache-Control': cacheOf(path),
    ...(type !== undefined && { 'Content-Type': type }),
  };
}

function cacheOf(path: string): string {
  if (hashed.some((folder) => path.startsWith(`/${folder}/`))) return forGood;
  return path.endsWith('/') ? aMinute : asked;
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Two rules may fit one path, and then both count, the values of one name
 * joined by a comma: so no name stands in two of them, and for pages the hosts' own `max-age=0, must-revalidate` stays.
 *
 * @param base path under which the site stands, with slashes at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    '# Written by the build from hosting/headers.ts.',
    rule('*', always),
    ...hashed.map((folder) => rule(`${folder}/*`, { 'Cache-Control': forGood })),
  ].join('\n');
}

/** The part of hosting/nginx.conf that sets the headers: a map for outside of the server block, and the lines for inside. */
export function nginxHeaders(): { map: string; lines: string } {
  return {
    map: `map $uri $errata_cache {
    default "${asked}";
    "~/index\\.html$" "${aMinute}";
    "~/(${hashed.join('|')})/" "${forGood}";
}`,
    lines: Object.entries({ ...always, 'Cache-Control': '$errata_cache' })
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n'),
  };
}

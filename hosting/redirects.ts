/** An entry that was given up for another one; ids are permanent, so its address leads on. */
interface Retired {
  id: string;
  state: string;
  replacedBy?: string | undefined;
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: a permanent redirect from each retired entry to the one that replaced
 * it. The hosts add missing slashes and answer with `404.html` by themselves.
 *
 * @param base path under which the site stands, with slashes at both ends
 */
export function redirectsFile(entries: Retired[], base: string): string {
  const rules = entries.flatMap(({ id, state, replacedBy }) =>
    state === 'retired' && replacedBy ? [`${base}errors/${id}/ ${base}errors/${replacedBy}/ 301`] : [],
  );
  return ['# Written by the build: retired entries and what replaced them.', ...rules, ''].join('\n');
}

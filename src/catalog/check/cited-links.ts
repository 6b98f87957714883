/** An address that the content cites, with the ids of what cites it. */
export interface CitedLink {
  url: string;
  citedBy: string[];
}

/**
 * Collects every address of another site that content cites: in a field `url`, or as a Markdown link in a text. Samples, programs
 * and wire cases are left out: what stands in them is quoted, not cited.
 *
 * @param items anything with an id: entries, guides, SDKs
 */
export function citedLinks(items: { id: string }[]): CitedLink[] {
  const links = new Map<string, Set<string>>();
  for (const item of items)
    for (const address of addressesIn(item)) {
      const [url = ''] = address.split('#');
      links.set(url, (links.get(url) ?? new Set()).add(item.id));
    }
  return [...links].map(([url, ids]) => ({ url, citedBy: [...ids] })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

const quoted = new Set(['samples', 'fixFiles', 'wire']);

function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return key === 'url' ? [value] : [...value.matchAll(/\]\((https?:\/\/[^)\s]+)\)/g)].map((match) => match[1] ?? '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (quoted.has(name) ? [] : addressesIn(part, name)));
}

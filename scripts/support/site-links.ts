import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Checks every address in a build that leads to a place of the site: in pages, style sheets, feeds, sitemaps, Markdown and JSON.
 *
 * @param folder the build
 * @param origin of the site, as it stands in addresses that are written in full: `https://example.org`
 * @returns one line per problem: an address without a file or an anchor, a page without its ending slash, an id that stands twice
 */
export function brokenLinks(folder: string, origin: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kindOf(name));
  const files = new Map(names.map((name) => [`/${name}`, read(join(folder, name))]));
  return [...files].flatMap(([path, { addresses, twice }]) => [
    ...twice.map((id) => `${path}: the id ${id} stands twice`),
    ...addresses.flatMap((address) => {
      const reason = problem(address, path);
      return reason === undefined ? [] : [`${path}: ${address} ${reason}`];
    }),
  ]);

  function problem(address: string, from: string): string | undefined {
    if (!URL.canParse(address, `${origin}${from}`)) return 'is no address';
    const { origin: site, pathname, hash } = new URL(address, `${origin}${from.replace(/index\.html$/, '')}`);
    if (site !== origin) return undefined;
    const path = decodeURIComponent(pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, file))) return 'is not there';
    if (files.has(`${file}/index.html`)) return 'is a page, whose path ends with a slash';
    const anchor = decodeURIComponent(hash.slice(1));
    // With an equals sign it is no place on the page but data for its script.
    const isAnchor = anchor !== '' && !anchor.includes('=') && file.endsWith('.html');
    return isAnchor && !files.get(file)?.ids.has(anchor) ? 'has no such anchor' : undefined;
  }

  function read(file: string): Links {
    const text = readFileSync(file, 'utf8');
    const kind = kindOf(file);
    if (kind === 'page') return pageLinks(text);
    const patterns = { style: [inStyles], text: [inFull(origin), inMarkdown], data: [inFull(origin)] }[kind ?? 'data'];
    return { addresses: patterns.flatMap((pattern) => found(text, pattern)), ids: new Set(), twice: [] };
  }
}

/** What a file refers to, and what in it can be referred to. */
interface Links {
  addresses: string[];
  ids: Set<string>;
  twice: string[];
}

/** The links of a page, wherever HTML and SVG allow one. */
function pageLinks(html: string): Links {
  const links: Links = { addresses: [], ids: new Set(), twice: [] };
  const visit = (node: Tree.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) readElement(node, links);
    if (defaultTreeAdapter.isTextNode(node) && node.parentNode?.nodeName === 'style')
      links.addresses.push(...found(node.value, inStyles));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  // Without scripting, so that what stands in `noscript` is read as elements.
  visit(parse(html, { scriptingEnabled: false }));
  return links;
}

/** Attributes that hold one address. */
const single = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);

function readElement({ tagName, attrs }: Tree.Element, links: Links): void {
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  const id = value('id');
  if (id !== undefined) {
    if (links.ids.has(id)) links.twice.push(id);
    links.ids.add(id);
  }
  for (const { name, value: text } of attrs) {
    if (single.has(name) && !/^(?:data|mailto|blob):/.test(text)) links.addresses.push(text);
    else if (name === 'srcset')
      links.addresses.push(...text.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
    else links.addresses.push(...found(text, inAttribute));
  }
  const meta = tagName === 'meta' ? (value('property') ?? value('name') ?? '') : '';
  if (/^(?:og|twitter):(?:url|image)/.test(meta) && !/:(?:alt|width|height|type)$/.test(meta))
    links.addresses.push(value('content') ?? '');
}

function kindOf(name: string): 'page' | 'style' | 'text' | 'data' | undefined {
  if (name.includes('pagefind/')) return undefined;
  if (name.endsWith('.html')) return 'page';
  if (name.endsWith('.css')) return 'style';
  if (/\.(?:md|txt)$/.test(name)) return 'text';
  return /\.(?:json|ndjson|xml|svg|webmanifest)$/.test(name) ? 'data' : undefined;
}

const inAttribute = /\burl\(\s*['"]?((?!data:)[^'")]+)/g;
/** A rule may name an element, as `url(#arrow)`, that only some of the pages with the rule have. */
const inStyles = /\burl\(\s*['"]?((?!data:|#)[^'")]+)/g;
const inMarkdown = /\]\((\/[^)\s]*)\)/g;
const inFull = (origin: string) => new RegExp(`(${origin.replaceAll(/\W/g, '\\$&')}/[^\\s"'<>)\\]\\\\\`]*)`, 'g');

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Puts the base path (`BASE_PATH=/errata`) in front of every path that stands in the build. Sources write paths from the root of
 * the site, as if there were no base. What scripts make in the browser goes through src/components/site/base.ts.
 */
export function basePath(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'errata:base-path',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        origin = new URL(config.site ?? '').origin;
      },
      'astro:build:done': ({ dir, logger }) => {
        if (base === '/') return;
        const folder = fileURLToPath(dir);
        if (existsSync(folder + base))
          throw new Error(
            `BASE_PATH=${base} is also the path of a page, so links cannot be told apart; choose another`,
          );
        const isFile = (path: string) =>
          existsSync(`${folder}${path.slice(1).replace(/[?#].*/, '')}${/\/([?#].*)?$/.test(path) ? 'index.html' : ''}`);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          const rewrite = name.endsWith('.html')
            ? basedHtml
            : /\.(json|ndjson|md|txt|xml)$/.test(name)
              ? basedText
              : undefined;
          if (!rewrite) continue;
          const text = readFileSync(folder + name, 'utf8');
          writeFileSync(folder + name, rewrite(text, { base, origin, isFile }));
        }
        logger.info(`the site stands under ${base}`);
      },
    },
  };
}

/** Where a site stands. */
export interface Place {
  /** With slashes at both ends. */
  base: string;
  /** As in `https://example.org`. */
  origin: string;
  /** Whether a path from the root of the site is that of a file of the build. */
  isFile: (path: string) => boolean;
}

/** `/errata` and `errata/` as `/errata/`. */
export function withSlashes(path: string): string {
  return `/${path}/`.replaceAll(/\/+/g, '/');
}

/** A page with the base in every attribute that holds an address; everything else stays byte for byte. */
export function basedHtml(html: string, place: Place): string {
  const edits: Edit[] = [];
  const visit = (node: Tree.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) edits.push(...editsOf(node, place));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  // Without scripting, so that what stands in `noscript` is read as elements.
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  let result = html;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return basedOrigin(result, place);
}

/**
 * A data file with the base in it: in whole addresses, in JSON strings that are the path of a file of the build, and in Markdown
 * links. A path that is no file stays: `/v1/responses` is a path of the API.
 */
export function basedText(text: string, place: Place): string {
  const based = (path: string) => (place.isFile(path) && path !== '/' ? withBase(path, place) : path);
  return basedOrigin(text, place)
    .replaceAll(/"(\/[^"\\\s]*)"/g, (_, path: string) => `"${based(path)}"`)
    .replaceAll(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${based(path)})`);
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const single = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data']);

function editsOf({ attrs, tagName, sourceCodeLocation }: Tree.Element, place: Place): Edit[] {
  return attrs.flatMap(({ name, prefix, value }) => {
    const fullName = prefix ? `${prefix}:${name}` : name;
    const at = sourceCodeLocation?.attrs?.[fullName];
    const changed = single.has(fullName)
      ? withBase(value, place)
      : fullName === 'srcset'
        ? value.replaceAll(/(^|,\s*)(\/\S*)/g, (_, before: string, path: string) => before + withBase(path, place))
        : tagName === 'meta' && fullName === 'content'
          ? value.replace(/^(\d+;\s*url=)(.*)$/i, (_, before: string, path: string) => before + withBase(path, place))
          : value;
    if (!at || changed === value) return [];
    return [{ start: at.startOffset, end: at.endOffset, text: `${fullName}="${escaped(changed)}"` }];
  });
}

/** The base in front of a path from the root; other addresses, and what has the base already, stay. */
function withBase(path: string, { base }: Place): string {
  return /^\/(?!\/)/.test(path) && !path.startsWith(base) ? base + path.slice(1) : path;
}

/** The base in addresses of the site that are written in full. */
function basedOrigin(text: string, { base, origin }: Place): string {
  return text.replaceAll(`${origin}/`, (whole, at: number) =>
    text.startsWith(base, at + origin.length) ? whole : origin + base,
  );
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

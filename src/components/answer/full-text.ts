import type { Filters } from '../../catalog/search/filters.ts';
import { languageOf } from '../../catalog/search/full-text-indexes.ts';
import { withBase } from '../site/base.ts';
import { element } from '../site/dom.ts';
import '../site/trusted-types.ts';
import { within } from '../site/within.ts';

export interface FullTextHit {
  /** Entry id; empty for a page that is no entry. */
  id: string;
  url: string;
  title: string;
  /** What a page is that is no entry: `Guide`, `SDK` … */
  kind: string;
  excerpt: DocumentFragment;
}

/** What the text of the pages has; a problem where it could not be loaded. */
export interface FullText {
  hits: FullTextHit[];
  problem?: string;
}

/** The part of Pagefind's browser API that we use; https://pagefind.app/docs/api/ */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  /** Adds the index of a language to those that are searched. */
  mergeIndex: (path: string, options: { excerptLength: number; language: string }) => Promise<void>;
  /** Forgets all indexes. */
  destroy: () => Promise<void>;
  /** Null when a newer search began while it waited. */
  debouncedSearch: (
    query: string,
    options: { filters: Record<string, string> },
    wait: number,
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] } | null>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; entry?: string };
}

/**
 * Looks a query up in the text of all pages; where the index cannot be loaded, gives no hits and says so.
 *
 * @returns undefined when a newer query has come in the meantime
 */
export async function fullTextSearch(query: string, filters: Filters): Promise<FullText | undefined> {
  if (query === '') return { hits: [] };
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  try {
    const hits = await within(patience, hitsOf(query, chosen));
    return hits && { hits };
  } catch {
    return { hits: [], problem: 'The full-text index could not be loaded; these are the hits by signature only.' };
  }
}

/** Milliseconds that the full text may take. */
const patience = 10_000;

async function hitsOf(query: string, filters: Record<string, string>): Promise<FullTextHit[] | undefined> {
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(query, { filters }, pause);
  if (!found) return undefined;
  const pages = await Promise.all(found.results.slice(0, mostHits).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({
    id: meta.entry ?? '',
    url,
    title: meta.title ?? url,
    kind:
      kinds[
        withBase(url)
          .slice(import.meta.env.BASE_URL.length)
          .split('/')[0] ?? ''
      ] ?? 'Page',
    excerpt: marked(excerpt),
  }));
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; after a failure the next call tries again. */
function load(): Promise<Pagefind> {
  const path = withBase('/pagefind/pagefind.js');
  loading ??= (import(/* @vite-ignore */ path) as Promise<Pagefind>)
    .then(async (pagefind) => {
      await pagefind.options({ excerptLength });
      await mergeIndexes(pagefind);
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Adds the further indexes of a site with many pages, which stand beside the first; integrations/full-text.ts writes them. */
async function mergeIndexes(pagefind: Pagefind): Promise<void> {
  const merging: Promise<void>[] = [];
  // Pagefind takes a folder that it knows by this path for the index that it has, so it is told another way to the same one.
  for (let place = 1; place < import.meta.env.FULL_TEXT_INDEXES; place++)
    merging.push(pagefind.mergeIndex(withBase('/pagefind/./'), { excerptLength, language: languageOf(place) }));
  try {
    await Promise.all(merging);
  } catch (error) {
    // Else the next try would find what is added now twice.
    await pagefind.destroy();
    throw error;
  }
}

/** Words of an excerpt. */
const excerptLength = 24;

/** Milliseconds without a further letter after which the text is searched. */
const pause = 150;
const mostHits = 10;

/** What a page is, by the first part of its path. */
const kinds: Record<string, string> = {
  areas: 'Area',
  codes: 'Code',
  compare: 'Comparison',
  docs: 'Documentation',
  endpoints: 'Endpoint',
  exceptions: 'Exception class',
  guides: 'Guide',
  sdks: 'SDK',
  statuses: 'HTTP status',
  verdicts: 'Verdict',
};

/** Pagefind's excerpt is text with `mark` around what was found, and `<` and `>` escaped; see `raw_content` in pagefind.js. */
function marked(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  excerpt.split(/<\/?mark>/).forEach((piece, index) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    fragment.append(index % 2 === 1 ? element('mark', {}, text) : text);
  });
  return fragment;
}

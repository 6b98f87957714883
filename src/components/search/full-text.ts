import { withBase } from '../site/base.ts';
import { element } from '../site/dom.ts';
import '../site/trusted-types.ts';
import { within } from '../site/within.ts';

export interface FullTextHit {
  /** Entry id; empty for a page that is no entry. */
  id: string;
  url: string;
  title: string;
  excerpt: DocumentFragment;
}

/** The part of Pagefind's browser API that we use; https://pagefind.app/docs/api/ */
interface Pagefind {
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; entry?: string };
}

/** Looks a query up in the text of all pages; where the index cannot be loaded, gives no hits and says so. */
export async function fullTextSearch(state: {
  q: string;
  area: string;
  status: string;
}): Promise<{ hits: FullTextHit[]; problem?: string }> {
  const { q, area, status } = state;
  if (q === '' && area === '' && status === '') return { hits: [] };
  try {
    return { hits: await within(patience, hitsOf(q, area, status)) };
  } catch {
    return { hits: [], problem: 'The full-text index could not be loaded; these are the hits by signature only.' };
  }
}

/** Milliseconds that the full text may take. */
const patience = 10_000;

async function hitsOf(q: string, area: string, status: string): Promise<FullTextHit[]> {
  const path = withBase('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  const filters = { ...(area !== '' && { area: areaTitle(area) }), ...(status !== '' && { status }) };
  const { results } = await pagefind.search(q === '' ? null : q, { filters });
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({
    id: meta.entry ?? '',
    url,
    title: meta.title ?? url,
    excerpt: marked(excerpt),
  }));
}

function areaTitle(id: string): string {
  return document.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(id)}"]`)?.textContent.trim() ?? id;
}

/** Pagefind's excerpt is text with `mark` around what was found, and `<` and `>` escaped; see `raw_content` in pagefind.js. */
function marked(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  excerpt.split(/<\/?mark>/).forEach((piece, index) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    fragment.append(index % 2 === 1 ? element('mark', {}, text) : text);
  });
  return fragment;
}

import type { Reply } from '../../catalog/search/decide.ts';
import { reportPath } from '../../catalog/outputs/report.ts';
import { element } from '../site/dom.ts';
import type { Engine } from './engine.ts';
import { pageList, resultList } from './result-list.ts';
import { searchLink } from './search-answer.ts';
import { nearList, sharedText } from './unknown-card.ts';

/** A reply that leads to pages. */
export type Looked = Extract<Reply, { is: 'page' | 'name' | 'search' }>;

/** What a query means, in a box: pages that it asks for, then entries; where no page is about it, it says so first. */
export function searchView(query: string, reply: Looked, engine: Engine): HTMLElement {
  const pages = reply.is === 'name' ? [] : reply.pages;
  const { ids, covered } = reply.found;
  const all = element('a', searchLink(query), 'Search the text of all pages');
  return element(
    'div',
    { class: 'looked' },
    !covered && noPage(query, ids.length > 0),
    reply.is === 'page' && pageList(pages),
    ...entriesOf(query, reply, engine, mostResults),
    reply.is !== 'page' && pageList(pages),
    element('p', { class: 'links' }, all),
  );
}

/** The entries of a reply: what it means, or what is nearest with what each shares. */
function entriesOf(query: string, { found }: Looked, engine: Engine, most: number): HTMLElement[] {
  const entries = found.ids.flatMap((id) => engine.entry(id) ?? []);
  if (entries.length === 0) return [];
  return found.covered
    ? [resultList(entries.slice(0, most), 'Errors found', query, engine.providerName)]
    : nearList(entries.slice(0, mostNear), engine, ({ id }) => sharedText(found.shared(id)));
}

/**
 * Says that no page is about the query.
 *
 * @param hasNear whether pages follow that are near to it
 */
export function noPage(query: string, hasNear: boolean): HTMLElement {
  return element(
    'p',
    { class: 'none' },
    element('strong', {}, 'No page for this yet.'),
    ` No page is about “${query}”. ${hasNear ? 'What follows is near to it by some of its words. ' : ''}`,
    element('a', { href: reportPath({ kind: 'missing', facts: {} }) }, 'Tell us about it'),
  );
}

const mostResults = 8;
const mostNear = 4;

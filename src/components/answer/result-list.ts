import { matchSpans } from '../../catalog/search/marks.ts';
import type { PageLink } from '../../catalog/search/decide.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { highlighted } from './highlight.ts';
import { element, withCode } from '../site/dom.ts';
import { verdictLine } from './verdict-line.ts';
import type { FullTextHit } from './full-text.ts';

/** Entries as a list: title and signature, with what the query asks for marked, beside verdict and summary. */
export function resultList(
  entries: SearchedEntry[],
  label: string,
  query = '',
  providerName: (id: string) => string = () => '',
): HTMLElement {
  return element(
    'ol',
    { class: 'pairs results', 'aria-label': label },
    ...entries.map((entry) => {
      const { title, signature, summary } = resultParts(entry, query);
      return element(
        'li',
        { 'data-entry-id': entry.id, class: entry.verdict },
        element(
          'div',
          {},
          element('a', { href: entry.url }, title),
          ' ',
          element('small', {}, providerName(entry.id)),
          element('p', {}, ...signature),
        ),
        element('div', {}, verdictLine(entry.verdict), element('p', {}, summary)),
      );
    }),
  );
}

/** Pages that are no entries, as a list of links. */
export function pageList(pages: PageLink[]): HTMLElement | false {
  return (
    pages.length > 0 &&
    element(
      'ul',
      { class: 'bare results', 'aria-label': 'Pages' },
      ...pages.map(({ url, title, summary }) =>
        element(
          'li',
          {},
          element('a', { href: url, ...(url.startsWith('https:') && { rel: 'noreferrer' }) }, title),
          summary !== undefined && element('br', {}),
          summary !== undefined && element('small', {}, withCode(summary)),
        ),
      ),
    )
  );
}

/** Pages that hold the words of a query, as a list. */
export function hitList(hits: FullTextHit[]): HTMLElement {
  return element(
    'ol',
    { class: 'bare results', 'aria-label': 'Pages found' },
    ...hits.map(({ id, url, title, kind, excerpt }) =>
      element(
        'li',
        id === '' ? {} : { 'data-entry-id': id },
        id === '' && element('small', {}, `${kind} `),
        element('a', { href: url }, title),
        element('br', {}),
        element('small', {}, excerpt),
      ),
    ),
  );
}

/** What is shown of an entry, with what the query asks for marked; a name that has more of it stands beside the signature. */
export function resultParts(entry: SearchedEntry, query: string) {
  const { title, signature, summary } = entry;
  const mark = (text: string) => highlighted(text, matchSpans(text, query));
  const matched = (text: string) => matchSpans(text, query).reduce((sum, { start, end }) => sum + end - start, 0);
  const shown = Math.max(matched(title), matched(signature));
  const name = otherNames(entry).toSorted((a, b) => matched(b) - matched(a))[0] ?? '';
  const shortened = signature.length > 160 ? `${signature.slice(0, 160)}…` : signature;
  return {
    title: mark(title),
    signature: [
      element('code', {}, mark(shortened)),
      ...(matched(name) > shown ? [' also ', element('code', {}, mark(name))] : []),
    ],
    summary: withCode(summary),
  };
}

function otherNames({ statuses, codes, types, exceptions, raised, aliases }: SearchedEntry): string[] {
  const inWords = statuses.map((status) => `HTTP ${String(status)}`);
  return [...inWords, ...codes, ...types, ...exceptions, ...Object.values(raised).flat(), ...aliases];
}

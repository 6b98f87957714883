import { verdictLabels } from '../../catalog/entry/labels.ts';
import { matchSpans } from '../../catalog/search/marks.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { highlighted } from './highlight.ts';
import { element, withCode } from '../site/dom.ts';
import type { FullTextHit } from './full-text.ts';

/** Entries as a list: verdict, title, signature, with what the query asks for marked. */
export function resultList(entries: SearchedEntry[], label: string, query = ''): HTMLElement {
  return element(
    'ol',
    { class: 'rows results', 'aria-label': label },
    ...entries.map((entry) => {
      const { verdict, title, signature, summary } = resultParts(entry, query);
      return element(
        'li',
        { 'data-entry-id': entry.id },
        verdict,
        element('br', {}),
        element('a', { href: entry.url }, title),
        element('p', {}, ...signature),
        element('p', {}, summary),
      );
    }),
  );
}

/** Pages that hold the words of a query, as a list. */
export function hitList(hits: FullTextHit[]): HTMLElement {
  return element(
    'ol',
    { class: 'rows results', 'aria-label': 'Pages found' },
    ...hits.map(({ id, url, title, kind, excerpt }) =>
      element(
        'li',
        id === '' ? {} : { 'data-entry-id': id },
        id === '' && element('span', { class: 'soft' }, kind),
        id === '' && element('br', {}),
        element('a', { href: url }, title),
        element('p', {}, excerpt),
      ),
    ),
  );
}

/** What is shown of an entry, with what the query asks for marked; a name that has more of it stands beside the signature. */
export function resultParts(entry: SearchedEntry, query: string) {
  const { title, verdict, signature, summary } = entry;
  const mark = (text: string) => highlighted(text, matchSpans(text, query));
  const matched = (text: string) => matchSpans(text, query).reduce((sum, { start, end }) => sum + end - start, 0);
  const shown = Math.max(matched(title), matched(signature));
  const name = otherNames(entry).toSorted((a, b) => matched(b) - matched(a))[0] ?? '';
  const shortened = signature.length > 160 ? `${signature.slice(0, 160)}…` : signature;
  return {
    verdict: element('span', { class: `v ${verdict}` }, verdictLabels[verdict]),
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

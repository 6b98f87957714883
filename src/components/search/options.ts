import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { classifierPath } from '../answer/handover.ts';
import { verdictLabels } from '../../catalog/entry/labels.ts';
import { element, withCode } from '../site/dom.ts';
import type { FullTextHit } from '../answer/full-text.ts';
import { resultParts } from '../answer/result-list.ts';
import type { AskingBox } from './asking-box.ts';

/**
 * An entry to choose: title, verdict and signature, the query marked.
 *
 * @param shares of an entry that is only near: what it shares with the query
 */
export function entryOption(
  entry: SearchedEntry,
  query: string,
  { providerName, shares }: { providerName: string; shares?: string | undefined },
): HTMLElement {
  const { title, signature } = resultParts(entry, query);
  return option(
    { href: entry.url, 'data-entry-id': entry.id },
    element('span', { class: 'name' }, title, ' ', element('small', {}, providerName)),
    element('span', { class: `v ${entry.verdict}` }, verdictLabels[entry.verdict]),
    shares === undefined
      ? element('span', { class: 'clamped' }, ...signature)
      : element('span', { class: 'clamped' }, shares),
  );
}

/** A page that holds the words of the query. */
export function hitOption({ id, url, title, kind, excerpt }: FullTextHit): HTMLElement {
  return option(
    { href: url, ...(id !== '' && { 'data-entry-id': id }) },
    element('span', { class: 'name' }, title, id === '' && element('span', { class: 'soft' }, ` · ${kind}`)),
    element('span', { class: 'clamped' }, excerpt),
  );
}

/** A page that leads on. */
export function pageOption(link: Record<string, string>, text: string, summary = ''): HTMLElement {
  return option(
    link,
    element('span', { class: 'name' }, text),
    ...(summary === '' ? [] : [element('span', { class: 'clamped' }, withCode(summary))]),
  );
}

/** The classifier with the text of the box, which stays in this tab. */
export function classifierOption(box: AskingBox, text = 'Open it in the classifier'): HTMLElement {
  const made = pageOption({ href: classifierPath }, text);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    box.openClassifier();
  });
  return made;
}

/** Options under a heading; nothing for no options. */
export function group(label: string, options: HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const heading = element('div', { class: 'group', 'aria-hidden': 'true' }, label);
  return [element('div', { role: 'group', 'aria-label': label }, heading, ...options)];
}

function option(attributes: Record<string, string>, ...children: (HTMLElement | string)[]): HTMLElement {
  return element('a', { role: 'option', 'aria-selected': 'false', tabindex: '-1', ...attributes }, ...children);
}

import { verdictLabels } from '../../catalog/labels.ts';
import type { EntrySummary } from '../../catalog/summary.ts';
import { element, withCode } from '../site/dom.ts';

/** Entries as a list: verdict, title, signature. */
export function resultList(entries: EntrySummary[], label: string): HTMLElement {
  return element('ol', { class: 'rows results', 'aria-label': label }, ...entries.map(resultRow));
}

function resultRow({ id, url, title, verdict, signature, summary }: EntrySummary): HTMLElement {
  return element(
    'li',
    { 'data-entry-id': id },
    element('span', { class: 'say', 'data-verdict': verdict }, verdictLabels[verdict].short),
    element('br', {}),
    element('a', { href: url }, title),
    element('p', {}, element('code', {}, signature.length > 160 ? `${signature.slice(0, 160)}…` : signature)),
    element('p', {}, withCode(summary)),
  );
}

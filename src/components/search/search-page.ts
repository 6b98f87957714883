import { engine } from '../classifier/engine.ts';
import { element } from '../site/dom.ts';
import { problemText } from '../site/problem-text.ts';
import { keepForm, restoreForm } from '../site/form-state.ts';
import { fullTextSearch, type FullTextHit } from './full-text.ts';
import { resultList } from './result-list.ts';

/** The search page: signature hits first, then the full text of all pages; query and filters stay in the URL. */
export class SearchPage extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    restoreForm(form, () => void this.show());
    void this.show();
  }

  /** Reads the form and shows what it asks for. */
  async show(): Promise<void> {
    const run = ++this.#run;
    const form = this.querySelector('form');
    const results = this.querySelector('.answer');
    if (!form || !results) return;
    const { q = '', area = '', status = '' } = keepForm(form);
    try {
      const ready = await engine();
      const entries = ready
        .search(q)
        .flatMap((id) => ready.entry(id) ?? [])
        .filter(
          (entry) => (area === '' || entry.area === area) && (status === '' || entry.statuses.includes(Number(status))),
        );
      const found = await fullTextSearch({ q, area, status });
      if (run !== this.#run) return;
      const shown = new Set(entries.map((entry) => entry.id));
      const more = found.hits.filter((hit) => !shown.has(hit.id));
      results.replaceChildren(
        ...(entries.length > 0
          ? [element('h2', {}, 'By signature'), resultList(entries.slice(0, 8), 'Errors found')]
          : []),
        ...(more.length > 0 ? [element('h2', {}, 'In the text of the pages'), hitList(more)] : []),
        ...(found.problem ? [element('p', { class: 'soft', role: 'status' }, found.problem)] : []),
        ...(entries.length + more.length === 0 && (q !== '' || area !== '' || status !== '') ? [nothing(q)] : []),
      );
    } catch (error) {
      results.replaceChildren(element('p', { role: 'alert' }, problemText(error)));
    }
  }
}

function hitList(hits: FullTextHit[]): HTMLElement {
  return element(
    'ol',
    { class: 'rows results', 'aria-label': 'Pages found' },
    ...hits.map(({ id, url, title, excerpt }) =>
      element(
        'li',
        id === '' ? {} : { 'data-entry-id': id },
        element('a', { href: url }, title),
        element('p', {}, excerpt),
      ),
    ),
  );
}

function nothing(query: string): HTMLElement {
  return element(
    'p',
    {},
    query === '' ? 'No page fits these filters. ' : `No page knows “${query}”. `,
    element('a', { href: '/errors/' }, 'Browse all errors'),
    ' or ',
    element('a', { href: '/classifier/' }, 'paste the whole error'),
    '.',
  );
}

import { engine } from '../classifier/engine.ts';
import { element } from '../site/dom.ts';
import { fullTextSearch, type FullTextHit } from './full-text.ts';
import { resultList } from './result-list.ts';

/** The search page: signature hits first, then the full text of all pages; query and filters stay in the URL. */
export class SearchPage extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const wanted = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.disabled = false;
      field.value = wanted.get(field.name) ?? '';
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => void this.show());
    void this.show();
  }

  /** Reads the form and shows what it asks for. */
  async show(): Promise<void> {
    const run = ++this.#run;
    const form = this.querySelector('form');
    const results = this.querySelector('.answer');
    if (!form || !results) return;
    const state = stateOf(form);
    const url = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== '')).toString();
    history.replaceState(null, '', url === '' ? location.pathname : `?${url}`);
    try {
      const ready = await engine();
      const { q, area, status } = state;
      const entries = ready
        .search(q)
        .flatMap((id) => ready.entry(id) ?? [])
        .filter(
          (entry) => (area === '' || entry.area === area) && (status === '' || entry.statuses.includes(Number(status))),
        );
      const found = await fullTextSearch(state);
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
      results.replaceChildren(element('p', { role: 'alert' }, error instanceof Error ? error.message : String(error)));
    }
  }
}

function stateOf(form: HTMLFormElement): { q: string; area: string; status: string } {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { q: text('q'), area: text('area'), status: text('status') };
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

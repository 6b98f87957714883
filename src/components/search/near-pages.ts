import { queryOfPath } from '../../catalog/search/path-query.ts';
import { element } from '../site/dom.ts';

/** Suggests the entries that the words of this address mean. What it needs is loaded after the page. */
export class NearPages extends HTMLElement {
  connectedCallback(): void {
    const query = queryOfPath(location.pathname.slice(import.meta.env.BASE_URL.length - 1));
    if (query === '') return;
    void this.show(query);
  }

  async show(query: string): Promise<void> {
    try {
      const { resultList, searchEngine } = await import('../answer/whole.ts');
      const engine = await searchEngine();
      const entries = engine.look(query).ids.flatMap((id) => engine.entry(id) ?? []);
      if (entries.length === 0) return;
      this.replaceChildren(
        element('h2', {}, 'Did you mean'),
        resultList(entries.slice(0, most), 'Nearest pages', query, engine.providerName),
      );
    } catch {
      // The links of the page remain.
    }
  }
}

const most = 4;

import { searchEngine } from '../answer/engine.ts';
import { resultList } from '../answer/result-list.ts';
import { element } from '../site/dom.ts';
import { savedPaths } from './copy.ts';

/** Lists the entries whose pages this browser has saved. */
export class SavedPages extends HTMLElement {
  connectedCallback(): void {
    void this.show();
  }

  async show(): Promise<void> {
    try {
      const [{ entry }, paths] = await Promise.all([searchEngine(), savedPaths()]);
      const entries = [...paths].flatMap((path) => entry(/^.*\/errors\/(.+)\/$/.exec(path)?.[1] ?? '') ?? []);
      if (entries.length > 0)
        this.replaceChildren(element('h2', {}, 'Saved in this browser'), resultList(entries, 'Saved errors'));
    } catch {
      // Without the copy there is nothing to list; what the page says stands without it.
    }
  }
}

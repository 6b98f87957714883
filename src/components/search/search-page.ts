import { countValues, filterNames, type Filters } from '../../catalog/search/filters.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { arrowsThrough } from '../answer/arrows.ts';
import { searchEngine, type Engine } from '../answer/engine.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { classifierPath, handOver } from '../answer/handover.ts';
import { element } from '../site/dom.ts';
import { keepForm, restoreForm } from '../site/form-state.ts';
import { showCounts } from '../site/option-counts.ts';
import { tellingWait, waitingText } from '../site/within.ts';
import { problemText } from '../site/problem-text.ts';
import { areKeysOn, setKeys } from '../site/keys-setting.ts';
import { fullTextSearch } from '../answer/full-text.ts';
import { hitList, pageList, resultList } from '../answer/result-list.ts';
import { tellChanges } from '../answer/spoken.ts';
import { entriesFor, foundBy } from '../answer/search-answer.ts';
import { noPage } from '../answer/search-view.ts';
import { nearList, sharedText } from '../answer/unknown-card.ts';

/** The search page: signature hits first, then the full text of all pages; query and filters stay in the URL. */
export class SearchPage extends HTMLElement {
  #run = 0;

  get #given(): HTMLElement | null {
    return this.querySelector('.given');
  }

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    restoreForm(form, () => void this.show(form));
    const given = this.#given;
    const input = form.querySelector('input');
    const status = this.querySelector('.off');
    if (given && input) arrowsThrough(input, given);
    if (given && status) tellChanges(given, status);
    void this.show(form);
    const slash = this.querySelector<HTMLInputElement>('.slash');
    if (!slash) return;
    slash.disabled = false;
    slash.checked = areKeysOn();
    slash.addEventListener('change', () => {
      if (!setKeys(slash.checked)) slash.checked = areKeysOn();
    });
  }

  /** Reads the form and shows what it asks for. */
  async show(form: HTMLFormElement): Promise<void> {
    const run = ++this.#run;
    const { q = '', ...rest } = keepForm(form, isPaste);
    const filters: Filters = rest;
    let ready: Engine | undefined;
    let problem: string | undefined;
    try {
      ready = await tellingWait(searchEngine(), () => {
        if (run === this.#run) this.#render(element('p', { class: 'soft' }, waitingText));
      });
    } catch (error) {
      problem = problemText(error);
    }
    if (run !== this.#run) return;
    if (ready) tellCounts(form, ready.entries, filters);
    const { entries, parts } = ready ? signatureHits(q, filters, ready) : { entries: [], parts: [] };
    const first = [...(isPaste(q) ? [pasteNote(q)] : []), ...parts];
    this.#render(...first, alert(problem));
    const found = await fullTextSearch(q, filters);
    if (run !== this.#run || !found) return;
    const more = found.hits.filter(({ id }) => !entries.some((entry) => entry.id === id));
    const isAsked = [q, ...Object.values(filters)].some((value) => value !== '');
    // What is there stays: the focus may be on it.
    const added = [
      ...(more.length > 0 ? [element('h2', {}, 'In the text of the pages'), hitList(more)] : []),
      found.problem !== undefined && element('p', { class: 'soft', role: 'status' }, found.problem),
      problem === undefined && isAsked && entries.length + more.length === 0 && nothing(q),
    ];
    this.#given?.append(...shownOf(added));
  }

  #render(...parts: (Node | false)[]): void {
    this.#given?.replaceChildren(...shownOf(parts));
  }
}

/** What the query means, by its signature: pages that it asks for, entries, or what is nearest where no page is about it. */
function signatureHits(
  query: string,
  filters: Filters,
  engine: Engine,
): { entries: SearchedEntry[]; parts: (HTMLElement | false)[] } {
  const reply = engine.decide(query);
  const found = foundBy(query, reply, engine);
  const entries = entriesFor(query, filters, found, engine);
  const pages = 'pages' in reply ? pageList(reply.pages) : false;
  if (query !== '' && !found.covered) {
    const near = entries.slice(0, mostNear);
    const parts = [
      noPage(query, near.length > 0),
      ...nearList(near, engine, ({ id }) => sharedText(found.shared(id))),
      pages,
    ];
    return { entries: near, parts: entries.length > 0 || pages ? parts : [] };
  }
  const shown = query === '' || reply.is === 'page' ? entries : entries.slice(0, mostEntries);
  const list = [
    element('h2', {}, query === '' ? 'All with these properties' : 'By signature'),
    resultList(shown, 'Errors found', query, engine.providerName),
  ];
  const hits = shown.length > 0 ? list : [];
  return { entries, parts: reply.is === 'page' ? [pages, ...hits] : [...hits, pages] };
}

/** Says beside each value how many entries have it, the other filters being as chosen. */
function tellCounts(form: HTMLFormElement, entries: SearchedEntry[], filters: Filters): void {
  for (const name of filterNames) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select) showCounts(select, countValues(entries, name, filters));
  }
}

/** For a whole error in the box: the way to the classifier. It is not put into the address. */
function pasteNote(text: string): HTMLElement {
  const link = element('a', { href: classifierPath }, 'Open it in the classifier');
  link.addEventListener('click', () => {
    handOver(text);
  });
  return element('p', {}, 'This looks like a whole error. ', link, ' to read which one it is.');
}

function shownOf(parts: (Node | false)[]): Node[] {
  return parts.filter((part) => part !== false);
}

function alert(problem: string | undefined): HTMLElement | false {
  return problem !== undefined && element('p', { role: 'alert' }, problem);
}

function nothing(query: string): HTMLElement {
  return element(
    'p',
    {},
    query === '' ? 'No page fits these filters. ' : `No page knows “${query}”. `,
    element('a', { href: '/errors/' }, 'Browse all errors'),
    ' or ',
    element('a', { href: classifierPath }, 'paste the whole error'),
    '.',
  );
}

const mostEntries = 8;
const mostNear = 4;

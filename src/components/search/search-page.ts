import { countValues, filterNames, type Filters } from '../../catalog/search/filters.ts';
import type { Reply } from '../../catalog/search/decide.ts';
import type { Found } from '../../catalog/search/search.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { arrowsThrough } from '../answer/arrows.ts';
import { earlyThenWhole, isWhole, prepareEarly, type Shown, type Whole } from '../answer/early.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { classifierPath, handOver } from '../answer/handover.ts';
import { element } from '../site/dom.ts';
import { keepForm, restoreForm } from '../site/form-state.ts';
import { showCounts } from '../site/option-counts.ts';
import { tellingWait, waitingText } from '../site/within.ts';
import { problemText } from '../site/problem-text.ts';
import { areKeysOn, setKeys } from '../site/keys-setting.ts';
import { fullTextSearch, type FullText } from '../answer/full-text.ts';
import { hitList, pageList, resultList } from '../answer/result-list.ts';
import { tellChanges } from '../answer/spoken.ts';
import { entriesFor, foundBy } from '../answer/search-answer.ts';

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
    const isAsked = [q, ...Object.values(filters)].some((value) => value !== '');
    if (!isAsked && !isWhole()) {
      prepareEarly();
      this.#render();
      return;
    }
    const { ready, early, problem } = await this.#load(run, q, filters);
    if (run !== this.#run) return;
    if (ready) tellCounts(form, ready.engine.entries, filters);
    const { entries, parts } = ready ? signatureHits(q, filters, ready) : early;
    this.#render(...(isPaste(q) ? [pasteNote(q)] : []), ...parts, alert(problem));
    const found = await fullTextSearch(q, filters);
    if (run === this.#run && found) this.#append(found, entries, problem === undefined && isAsked && nothing(q));
  }

  /** Shows what the full text has besides. What is there stays: the focus may be on it. */
  #append({ hits, problem }: FullText, entries: SearchedEntry[], nothing: HTMLElement | false): void {
    const more = hits.filter(({ id }) => !entries.some((entry) => entry.id === id));
    const added = [
      ...(more.length > 0 ? [element('h2', {}, 'In the text of the pages'), hitList(more)] : []),
      problem !== undefined && element('p', { class: 'soft', role: 'status' }, problem),
      entries.length + more.length === 0 && nothing,
    ];
    this.#given?.append(...shownOf(added));
  }

  /** Loads what searches, and shows what is found before all of it has come. */
  async #load(run: number, q: string, filters: Filters): Promise<{ ready?: Whole; early: Hits; problem?: string }> {
    let early: Hits = { entries: [], parts: [] };
    let isTold = false;
    const show = (): void => {
      this.#render(...early.parts, isTold && element('p', { class: 'soft' }, waitingText));
    };
    const isFiltered = Object.values(filters).some((value) => value !== '');
    const loading = earlyThenWhole(isFiltered ? '' : q, ({ reply, shown }) => {
      if (run !== this.#run) return;
      early = hitsOf(q, filters, reply, reply.found, shown);
      show();
    });
    try {
      const ready = await tellingWait(loading, () => {
        isTold = true;
        if (run === this.#run) show();
      });
      return { ready, early };
    } catch (error) {
      return { early, problem: problemText(error) };
    }
  }

  /** Shows these parts; a link that has the focus keeps it if it is among them. */
  #render(...parts: (Node | false)[]): void {
    const focused = this.#given?.querySelector<HTMLAnchorElement>('a:focus')?.href;
    this.#given?.replaceChildren(...shownOf(parts));
    if (focused === undefined) return;
    [...(this.#given?.querySelectorAll('a') ?? [])].find(({ href }) => href === focused)?.focus();
  }
}

interface Hits {
  entries: SearchedEntry[];
  parts: (HTMLElement | false)[];
}

/** What the query means, by its signature: pages that it asks for, entries, or what is nearest where no page is about it. */
function signatureHits(query: string, filters: Filters, { engine, views }: Whole): Hits {
  const reply = engine.decide(query);
  const found = foundBy(query, reply, engine);
  if (query === '' || found.covered) return hitsOf(query, filters, reply, found, engine);
  const entries = entriesFor(query, filters, found, engine);
  const pages = 'pages' in reply ? pageList(reply.pages) : false;
  const near = entries.slice(0, mostNear);
  const parts = [
    views.noPage(query, near.length > 0),
    ...views.nearList(near, engine, ({ id }) => views.sharedText(found.shared(id))),
    pages,
  ];
  return { entries: near, parts: entries.length > 0 || pages ? parts : [] };
}

/** What is about the query. */
function hitsOf(query: string, filters: Filters, reply: Reply, found: Found, engine: Shown): Hits {
  const entries = entriesFor(query, filters, found, engine);
  const pages = 'pages' in reply ? pageList(reply.pages) : false;
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

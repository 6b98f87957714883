import { pageOf, type Reply } from '../../catalog/search/decide.ts';
import { earlyThenWhole, loadWhole, prepareEarly, type Shown, type Whole } from '../answer/early.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { element } from '../site/dom.ts';
import type { Found } from '../../catalog/search/search.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { tellingWait, waitingText } from '../site/within.ts';
import { problemText } from '../site/problem-text.ts';
import { Combobox } from './combobox.ts';
import { fullTextSearch } from '../answer/full-text.ts';
import { classifierOption, entryOption, group, hitOption, pageOption } from './options.ts';
import popupStyle from './popup.css?url&no-inline';
import { entriesFor, foundBy, searchLink } from '../answer/search-answer.ts';
import { withBase } from '../site/base.ts';
import type { AskingBox } from './asking-box.ts';

/** The popup of the box in the header: entries by signature and pages by their text, or the diagnosis of a paste. */
export class Popup {
  readonly #box: AskingBox;
  readonly #answer = element('div', { 'aria-live': 'polite' });
  readonly #list = element('div', { role: 'listbox', id: 'search-options', 'aria-label': 'Search results' });
  readonly #told = element('p', { class: 'told', role: 'status' });
  readonly #combobox: Combobox;
  #run = 0;
  #timer = 0;

  constructor(box: AskingBox, input: HTMLInputElement) {
    this.#box = box;
    const popup = element('div', { class: 'popup', hidden: '', tabindex: '-1' });
    popup.append(this.#answer, this.#list, this.#told, keysLine());
    const show = () => {
      input.after(popup);
    };
    addStyle(popupStyle).then(show, show);
    this.#combobox = new Combobox(input, popup, this.#list);
    input.addEventListener('input', () => {
      // No answer to what stood there before may open the popup again.
      this.#run += 1;
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.show(), pause);
    });
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.#close();
    });
    prepareEarly();
    void this.show();
  }

  /** Reads the box and shows what it asks for. */
  async show(): Promise<void> {
    const run = ++this.#run;
    const text = this.#box.text.trim();
    if (text === '') {
      this.#close();
      return;
    }
    let early: Options | undefined;
    let ready: Whole | undefined;
    let problem = '';
    try {
      const loading = earlyThenWhole(text, ({ reply, shown }) => {
        if (run !== this.#run) return;
        early = optionsFor(text, reply, reply.found, shown);
        this.#combobox.show([...early.groups, allResults(text)]);
        this.#combobox.open();
      });
      ready = await tellingWait(loading, () => {
        if (run !== this.#run) return;
        this.#told.textContent = waitingText;
        this.#combobox.open();
      });
    } catch (error) {
      problem = problemText(error);
    }
    if (run !== this.#run) return;
    const reply = ready?.engine.decide(this.#box.text);
    if (ready && reply && (reply.is === 'diagnosis' || reply.is === 'log')) this.#showError(reply, ready);
    else if (isPaste(text)) this.#showError(undefined, undefined, problem);
    else {
      const options = ready && reply ? finalOptions(text, reply, ready) : (early ?? nothingFound);
      await this.#showResults(text, options, problem, early === undefined || this.#combobox.isOpen);
    }
  }

  /** Opens what the text of the box asks for: a page, or the classifier. */
  async open(): Promise<void> {
    const { text } = this.#box;
    const reply = (await loadWhole()).engine.decide(text);
    const path = pageOf(reply, text);
    if (path === undefined) this.#box.openClassifier();
    else location.href = withBase(path);
  }

  #showError(reply: Reply | undefined, ready: Whole | undefined, problem = ''): void {
    const diagnosis = reply?.is === 'diagnosis' ? reply.diagnosis : undefined;
    this.#answer.replaceChildren(
      ...(ready && diagnosis ? [ready.views.diagnosisView(diagnosis, ready.engine, true)] : []),
    );
    const label = reply?.is === 'log' ? 'Read this log in the classifier' : undefined;
    this.#list.replaceChildren(classifierOption(this.#box, label));
    this.#told.textContent = problem === '' ? 'It stays in this browser.' : problem;
    this.#combobox.open();
  }

  async #showResults(text: string, { shown, groups, missed }: Options, problem: string, opens: boolean): Promise<void> {
    const run = this.#run;
    const all = allResults(text);
    const options = [...groups, all];
    this.#answer.replaceChildren(...missed);
    this.#combobox.show(options);
    this.#told.textContent = problem;
    if (opens) this.#combobox.open();
    const searched = await fullTextSearch(text, {});
    if (run !== this.#run || !searched) return;
    const hits = searched.hits.filter(({ id }) => !shown.some((entry) => entry.id === id)).slice(0, mostHits);
    this.#list.lastElementChild?.before(...group('In the text of the pages', hits.map(hitOption)));
    const problems = [problem, searched.problem ?? ''].filter((said) => said !== '');
    const counted = `${count(shown.length, 'error')} by signature, ${count(hits.length, 'page')} by text`;
    this.#told.textContent = problems.length > 0 ? problems.join(' ') : counted;
  }

  #close(): void {
    this.#run += 1;
    window.clearTimeout(this.#timer);
    this.#combobox.close();
  }
}

interface Options {
  shown: SearchedEntry[];
  groups: HTMLElement[];
  /** What says so where no page is about it. */
  missed: HTMLElement[];
}

const nothingFound: Options = { shown: [], groups: [], missed: [] };

function finalOptions(text: string, reply: Reply, { engine, views }: Whole): Options {
  const found = foundBy(text, reply, engine);
  const options = optionsFor(text, reply, found, engine, views.sharedText);
  return { ...options, missed: found.covered ? [] : [views.noPage(text, options.shown.length > 0)] };
}

/** What there is to choose for a query: entries, and the pages that it asks for, first where they answer it. */
function optionsFor(
  text: string,
  reply: Reply,
  found: Found,
  engine: Shown,
  sharedText: (words: string[]) => string = () => '',
): Options {
  const entries = entriesFor(text, {}, found, engine);
  const isNear = !found.covered && entries.length > 0;
  const shown = entries.slice(0, isNear ? mostNear : mostEntries);
  const options = shown.map((entry) =>
    entryOption(entry, text, {
      providerName: engine.providerName(entry.id),
      shares: isNear ? sharedText(found.shared(entry.id)) : undefined,
    }),
  );
  const links = 'pages' in reply ? reply.pages : [];
  const pages = group(
    'Pages',
    links.map(({ url, title, summary }) => pageOption({ href: url }, title, summary)),
  );
  const errors = group(isNear ? 'Nearest pages' : 'Errors', options);
  return {
    shown,
    groups: reply.is === 'page' ? [...pages, ...errors] : [...errors, ...pages],
    missed: [],
  };
}

function allResults(text: string): HTMLElement {
  return pageOption(searchLink(text), `All results for “${text}”`);
}

/** Milliseconds without a further letter after which the box is read. */
const pause = 80;
const mostEntries = 6;
const mostNear = 3;
const mostHits = 4;

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A constructed style sheet, because the Content-Security-Policy allows no further style element. */
async function addStyle(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(await response.text()));
}

function keysLine(): HTMLElement {
  const key = (name: string) => element('kbd', {}, name);
  return element(
    'p',
    { class: 'keys' },
    ...[key('↑'), ' ', key('↓'), ' choose · ', key('Enter'), ' opens · ', key('Esc'), ' closes · '],
    ...[key('/'), ' comes here · ', key('?'), ' lists the keys'],
  );
}

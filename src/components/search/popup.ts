import { verdictView } from '../answer/diagnosis-view.ts';
import { engine, searchEngine, type Engine } from '../answer/engine.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { element } from '../site/dom.ts';
import { problemText } from '../site/problem-text.ts';
import answerStyle from '../../styles/answer.css?inline';
import { Combobox } from './combobox.ts';
import { fullTextSearch } from '../answer/full-text.ts';
import { classifierOption, entryOption, group, hitOption, pageOption } from './options.ts';
import popupStyle from './popup.css?inline';
import { entriesFor, searchLink, statusPage } from '../answer/search-answer.ts';
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
    for (const css of [answerStyle, popupStyle]) addStyle(css);
    const popup = element('div', { class: 'popup', hidden: '', tabindex: '-1' });
    popup.append(this.#answer, this.#list, this.#told, keysLine());
    input.after(popup);
    this.#combobox = new Combobox(input, popup, this.#list);
    input.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.show(), pause);
    });
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.#close();
    });
    searchEngine().catch(() => undefined);
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
    let ready: Engine | undefined;
    let problem = '';
    try {
      ready = await (isPaste(text) ? engine() : searchEngine());
    } catch (error) {
      problem = problemText(error);
    }
    if (run !== this.#run) return;
    if (isPaste(text)) this.#showPaste(ready, problem);
    else await this.#showResults(text, ready, problem);
  }

  #showPaste(ready: Engine | undefined, problem: string): void {
    this.#answer.replaceChildren(...(ready ? [verdictView(ready.classify(this.#box.text), ready)] : []));
    this.#list.replaceChildren(classifierOption(this.#box));
    this.#told.textContent = problem === '' ? 'It stays in this browser.' : problem;
    this.#combobox.open();
  }

  async #showResults(text: string, ready: Engine | undefined, problem: string): Promise<void> {
    const run = this.#run;
    const entries = ready ? entriesFor(text, {}, ready).slice(0, mostEntries) : [];
    const options = entries.map((entry) => entryOption(entry, text));
    const status = ready && statusPage(text, ready);
    if (status) options.push(pageOption({ href: status.url }, status.title));
    const all = pageOption(searchLink(text), `All results for “${text}”`);
    this.#answer.replaceChildren();
    this.#list.replaceChildren(...group('Errors', options), all);
    this.#told.textContent = problem;
    this.#combobox.open();
    const found = await fullTextSearch(text, {});
    if (run !== this.#run || !found) return;
    const hits = found.hits.filter(({ id }) => !entries.some((entry) => entry.id === id)).slice(0, mostHits);
    all.before(...group('In the text of the pages', hits.map(hitOption)));
    const problems = [problem, found.problem ?? ''].filter((said) => said !== '');
    const counted = `${count(entries.length, 'error')} by signature, ${count(hits.length, 'page')} by text`;
    this.#told.textContent = problems.length > 0 ? problems.join(' ') : counted;
  }

  #close(): void {
    this.#run += 1;
    window.clearTimeout(this.#timer);
    this.#combobox.close();
  }
}

/** Milliseconds without a further letter after which the box is read. */
const pause = 80;
const mostEntries = 6;
const mostHits = 4;

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A constructed style sheet, because the Content-Security-Policy allows no further style element. */
function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

function keysLine(): HTMLElement {
  const key = (name: string) => element('kbd', {}, name);
  return element(
    'p',
    { class: 'keys' },
    ...[key('↑'), ' ', key('↓'), ' choose · ', key('Enter'), ' opens · ', key('Esc'), ' closes · '],
    ...[key('/'), ' comes here (', element('a', { href: '/search/#keys' }, 'on or off'), ')'],
  );
}

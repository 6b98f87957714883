import type { Engine } from '../answer/engine.ts';
import { element } from '../site/dom.ts';
import { problemText } from '../site/problem-text.ts';
import type * as answerViews from './answer-view.ts';
import { takeOver } from '../answer/handover.ts';
import { withBase } from '../site/base.ts';

/**
 * The box of home and of the classifier: one for a search and for a paste. What a text asks for is decided where the header asks too.
 * The engine is loaded when the box is first used. What was pasted is shown as it was read; what is typed stays a field.
 */
export class PasteBox extends HTMLElement {
  #area: HTMLTextAreaElement | null = null;
  #answer: HTMLElement | null = null;
  /** A paste too long for a textarea to hold without freezing the page; the area shows its beginning. */
  #long: string | undefined;
  /** A dropped or chosen file that is too large for the box. */
  #file: File | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    this.#area = this.querySelector('textarea');
    this.#answer = this.querySelector('.given');
    const area = this.#area;
    if (!area) return;
    // What does not arrive is told when it is needed.
    area.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    area.addEventListener('input', () => {
      this.#long = undefined;
      this.#file = undefined;
      this.#later(false);
    });
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.submit();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.#takePastes(area);
    this.#enableControls(area);
    const handed = takeOver();
    if (handed !== null) this.#fill(handed);
    else if (area.value.trim() !== '' || isShared('')) this.#later(false);
  }

  /** Reads the box: opens the page that its text asks for, or shows the answer in place. */
  async submit(): Promise<void> {
    await this.answer(true, true);
  }

  /**
   * Reads the box and shows what it is.
   *
   * @param isWhole whether the text is complete: then the box shrinks to what was read
   * @param opens whether a page that the text asks for is opened
   */
  async answer(isWhole: boolean, opens = false): Promise<void> {
    window.clearTimeout(this.#timer);
    const run = ++this.#run;
    const text = this.#long ?? this.#area?.value ?? '';
    if (text.trim() === '' && !this.#file && !isShared(text)) {
      this.#answer?.replaceChildren();
      return;
    }
    // Styles tell the wait once it is more than a moment.
    this.ariaBusy = 'true';
    try {
      const { engine, views } = await this.#load();
      if (run !== this.#run) return;
      views.prepare(this);
      if (this.#file) this.#show(views.fileView(this.#file, engine));
      else if (isShared(text)) this.#show(views.linkView(location.hash, engine));
      else this.#showReply(text, engine, views, isWhole, opens);
    } catch (error) {
      if (run === this.#run) this.#show(element('p', { class: 'note', role: 'alert' }, problemText(error)));
    } finally {
      this.ariaBusy = null;
    }
  }

  #showReply(text: string, engine: Engine, views: typeof answerViews, isWhole: boolean, opens: boolean): void {
    const reply = engine.decide(text);
    const path = opens ? views.pageOf(reply, text) : undefined;
    if (path !== undefined) {
      location.href = withBase(path);
      return;
    }
    const view = views.replyView(text, reply, engine);
    if (view) this.#show(view);
    if (isWhole && views.shrink(this, text, reply)) this.#answer?.focus({ preventScroll: true });
  }

  #show(view: HTMLElement): void {
    this.#answer?.replaceChildren(view);
  }

  /** What reads a text and shows the answer, once it is needed. */
  async #load() {
    const views = await import('./answer-view.ts');
    return { engine: await views.searchEngine(), views };
  }

  #later(isWhole: boolean): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.answer(isWhole), 180);
  }

  /** Puts a whole text into the box. */
  #fill(text: string): void {
    if (!this.#area) return;
    delete this.dataset.read;
    this.#file = undefined;
    this.#long = text.length > longestShown ? text : undefined;
    this.#area.value =
      this.#long === undefined
        ? text
        : `${text.slice(0, longestShown)}\n… ${text.length.toLocaleString('en-US')} characters, all read`;
    void this.answer(true);
  }

  /** Pastes, into the field and anywhere on the page, and files that are dropped. */
  #takePastes(area: HTMLTextAreaElement): void {
    document.addEventListener('paste', (event) => {
      const { target } = event;
      const isOurs = target === area;
      if (!isOurs && target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
      const text = event.clipboardData?.getData('text') ?? '';
      // Into a text that is there already, the browser puts it where the caret stands.
      if (text.trim() === '' || (isOurs && area.value.trim() !== '' && text.length <= longestShown)) return;
      event.preventDefault();
      this.#fill(text);
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.#open(file);
    });
  }

  #enableControls(area: HTMLTextAreaElement): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-example]'))
      button.addEventListener('click', () => {
        this.#fill(button.dataset.example ?? '');
      });
    this.querySelector('.edit')?.addEventListener('click', () => {
      delete this.dataset.read;
      area.focus();
    });
    this.querySelector('.new')?.addEventListener('click', () => {
      this.#fill('');
      area.focus();
    });
    const chooser = this.querySelector<HTMLInputElement>('input[type=file]');
    chooser?.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      if (file) void this.#open(file);
      chooser.value = '';
    });
    for (const control of this.querySelectorAll<HTMLButtonElement>('[disabled]')) control.disabled = false;
  }

  /** A small file goes into the box as if pasted; a larger one is read as a log. */
  async #open(file: File): Promise<void> {
    if (file.size <= longestShown) {
      const { wholeText } = await import('./file-text.ts');
      this.#fill(await wholeText(file).catch(problemText));
      return;
    }
    this.#fill('');
    this.#file = file;
    if (this.#area) this.#area.value = `${file.name}, ${file.size.toLocaleString('en-US')} bytes of log`;
    void this.answer(true);
  }
}

/** Whether the box is empty and the page was opened by a link to a diagnosis. */
function isShared(text: string): boolean {
  return text === '' && location.hash.startsWith('#entry=');
}

/** Characters that the text area shows of a long paste. */
const longestShown = 60_000;

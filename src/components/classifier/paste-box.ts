import type { Engine } from '../answer/engine.ts';
import { element } from '../site/dom.ts';
import { problemText } from '../site/problem-text.ts';
import type * as arrows from '../answer/arrows.ts';
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
  #hasArrows = false;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    this.#area = this.querySelector('textarea');
    this.#answer = this.querySelector('.given');
    const area = this.#area;
    if (!area) return;
    area.addEventListener('focus', () => void this.#warmUp(), { once: true });
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
    try {
      const [{ searchEngine }, views, { pageOf }, { arrowsThrough }] = await this.#load();
      const ready = await searchEngine();
      if (run !== this.#run) return;
      this.#useArrows(arrowsThrough);
      if (this.#file) this.#show(views.fileView(this.#file, ready));
      else if (isShared(text)) this.#show(views.linkView(location.hash, ready));
      else this.#showReply(text, ready, views, { isWhole, page: opens ? pageOf : undefined });
    } catch (error) {
      if (run === this.#run) this.#show(element('p', { class: 'note', role: 'alert' }, problemText(error)));
    }
  }

  /** Once there may be results, the arrow keys lead to them. */
  #useArrows(arrowsThrough: typeof arrows.arrowsThrough): void {
    if (!this.#area || !this.#answer || this.#hasArrows) return;
    this.#hasArrows = true;
    arrowsThrough(this.#area, this.#answer);
  }

  #showReply(
    text: string,
    engine: Engine,
    views: typeof answerViews,
    {
      isWhole,
      page,
    }: {
      isWhole: boolean;
      page: ((reply: ReturnType<Engine['decide']>, text: string) => string | undefined) | undefined;
    },
  ): void {
    const reply = engine.decide(text);
    const path = page?.(reply, text);
    if (path !== undefined) {
      location.href = withBase(path);
      return;
    }
    const view = views.replyView(text, reply, engine);
    if (view) this.#show(view);
    const read = isWhole ? views.readText(text, reply) : undefined;
    if (read) this.#shrink(read);
  }

  #show(view: HTMLElement): void {
    this.#answer?.replaceChildren(view);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = view.querySelector('strong')?.textContent ?? '';
  }

  /** Puts what was read in the place of the field: two or three lines, so that the verdict is in view. */
  #shrink({ shown, told, verdict }: NonNullable<ReturnType<typeof answerViews.readText>>): void {
    const pre = this.querySelector('pre');
    const note = this.querySelector('.told');
    if (!pre || !note || !this.#area) return;
    const hadFocus = this.#area.matches(':focus');
    pre.replaceChildren(shown);
    pre.className = verdict;
    note.textContent = told;
    this.dataset.read = '';
    // To the line of the first word that decided, and not into the middle of a line.
    pre.scrollTop = 0;
    const line = Number.parseFloat(getComputedStyle(pre).lineHeight);
    const above = (pre.querySelector('mark')?.getBoundingClientRect().top ?? 0) - pre.getBoundingClientRect().top;
    pre.scrollTop = Math.floor(Math.max(0, above - line) / line) * line;
    // The field is gone: the next stop is the answer.
    if (hadFocus) this.#answer?.focus({ preventScroll: true });
  }

  #edit(): void {
    delete this.dataset.read;
    this.#area?.focus();
  }

  #load() {
    return Promise.all([
      import('../answer/engine.ts'),
      import('./answer-view.ts'),
      import('../../catalog/search/decide.ts'),
      import('../answer/arrows.ts'),
    ]);
  }

  async #warmUp(): Promise<void> {
    try {
      const [{ searchEngine }] = await this.#load();
      await searchEngine();
    } catch {
      // Said when the box is used.
    }
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
        : `${text.slice(0, longestShown)}\n… ${text.length.toLocaleString('en-US')} characters in all, all of them read`;
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
      this.#edit();
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
      const { fileText } = await import('./file-text.ts');
      let text = '';
      try {
        for await (const piece of fileText(file)) text += piece.text;
      } catch (error) {
        text = problemText(error);
      }
      this.#fill(text);
      return;
    }
    this.#fill('');
    this.#file = file;
    if (this.#area) this.#area.value = `${file.name}, ${file.size.toLocaleString('en-US')} bytes, read as a log`;
    void this.answer(true);
  }
}

/** Whether the box is empty and the page was opened by a link to a diagnosis. */
function isShared(text: string): boolean {
  return text === '' && location.hash.startsWith('#entry=');
}

/** Characters that the text area shows of a long paste. */
const longestShown = 60_000;

import type { Engine } from '../answer/engine.ts';
import { element } from '../site/dom.ts';
import { problemText } from '../site/problem-text.ts';
import type * as answerViews from './answer-view.ts';
import { takeOver } from '../answer/handover.ts';

/**
 * One box for a search and a paste. It decides by itself: a short line is looked up, anything longer is classified.
 * The engine is loaded when the box is first used.
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
    this.#answer = this.querySelector('.answer');
    const area = this.#area;
    if (!area) return;
    area.addEventListener(
      'focus',
      () => void import('../answer/engine.ts').then(({ engine }) => engine()).catch(() => undefined),
      { once: true },
    );
    area.addEventListener('input', () => {
      this.#long = undefined;
      this.#file = undefined;
      this.#later();
    });
    area.addEventListener('paste', (event) => {
      this.#paste(event);
    });
    area.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    area.addEventListener('drop', (event) => {
      this.#drop(event);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.answer();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button'))
      if (button.dataset.example !== undefined)
        button.addEventListener('click', () => {
          this.#fill(button.dataset.example ?? '');
        });
    this.querySelector('.clear')?.addEventListener('click', () => {
      this.#fill('');
      area.focus();
    });
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLTextAreaElement>('[disabled]'))
      control.disabled = false;
    const chooser = this.querySelector<HTMLInputElement>('input[type=file]');
    chooser?.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      if (file) void this.#open(file);
      chooser.value = '';
    });
    const handed = takeOver();
    if (handed !== null) this.#fill(handed);
    else if (area.value.trim() !== '' || location.hash.startsWith('#entry=')) this.#later();
  }

  /** Reads the box and shows what it is. */
  async answer(): Promise<void> {
    const run = ++this.#run;
    const text = this.#long ?? this.#area?.value ?? '';
    const isShared = text === '' && location.hash.startsWith('#entry=');
    if (text.trim() === '' && !this.#file && !isShared) {
      this.#answer?.replaceChildren();
      return;
    }
    try {
      const [{ engine }, views] = await Promise.all([import('../answer/engine.ts'), import('./answer-view.ts')]);
      const ready = await engine();
      if (run !== this.#run) return;
      this.#answer?.replaceChildren(this.#view(isShared ? undefined : text, views, ready));
    } catch (error) {
      const told = problemText(error);
      if (run === this.#run) this.#answer?.replaceChildren(element('p', { class: 'found', role: 'alert' }, told));
    }
  }

  /** What the box says: of its file, of its text, or, where it has neither, of the link that led here. */
  #view(text: string | undefined, views: typeof answerViews, engine: Engine): HTMLElement {
    if (this.#file) return views.fileView(this.#file, engine);
    if (text === undefined) return views.linkView(location.hash, engine);
    return views.answerView(text, engine, this.dataset.mode === 'paste');
  }

  #later(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.answer(), 180);
  }

  #fill(text: string): void {
    if (!this.#area) return;
    this.#file = undefined;
    this.#long = text.length > longestShown ? text : undefined;
    this.#area.value =
      this.#long === undefined
        ? text
        : `${text.slice(0, longestShown)}\n… ${text.length.toLocaleString('en-GB')} characters in all, all of them read`;
    this.#later();
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (text.length <= longestShown) return;
    event.preventDefault();
    this.#fill(text);
  }

  #drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#open(file);
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
    if (this.#area) this.#area.value = `${file.name}, ${file.size.toLocaleString('en-GB')} bytes, read as a log`;
  }
}

/** Characters that the text area shows of a long paste. */
const longestShown = 60_000;

import type { AskingBox } from './asking-box.ts';
import type { Popup } from './popup.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { classifierPath, handOver } from '../answer/handover.ts';

import { withBase } from '../site/base.ts';

/**
 * The search box of the header: what it needs before it is used. The popup with all that it loads comes on first focus.
 * The field has one line, so a paste of several is kept here as it was copied.
 */
export class SearchBox extends HTMLElement implements AskingBox {
  #pasted: string | undefined;
  #popup: Promise<Popup> | undefined;

  get text(): string {
    return this.#pasted ?? this.querySelector('input')?.value ?? '';
  }

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.role = 'combobox';
    input.ariaExpanded = 'false';
    input.addEventListener('focus', () => void this.#load(input).catch(() => undefined), { once: true });
    input.addEventListener('input', () => (this.#pasted = undefined));
    input.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      if (!isPaste(text)) return;
      event.preventDefault();
      // As much as the field shows of it.
      input.value = text.replaceAll(/\s+/g, ' ').slice(0, 300);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      this.#pasted = text;
    });
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#load(input)
        .then((popup) => popup.open())
        .catch(() => {
          // What decides could not be loaded: a paste must not get into the address, and words are searched for.
          if (isPaste(this.text)) this.openClassifier();
          else if (this.text.trim() !== '') form.submit();
        });
    });
  }

  openClassifier(): void {
    handOver(this.text);
    location.href = withBase(classifierPath);
  }

  #load(input: HTMLInputElement): Promise<Popup> {
    this.#popup ??= import('./popup.ts').then(
      ({ Popup }) => new Popup(this, input),
      (error: unknown) => {
        this.#popup = undefined;
        throw error;
      },
    );
    return this.#popup;
  }
}

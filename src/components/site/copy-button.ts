import { copyOnClick } from './copy.ts';

/** Copies the text of the `pre` in the same figure or details. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const source = this.closest('figure, details')?.querySelector('pre');
    if (!button || !source) return;
    button.disabled = false;
    button.hidden = false;
    copyOnClick(button, () => source.textContent, 'Select and copy by hand');
  }
}

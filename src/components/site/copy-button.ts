import { copyOnClick } from './copy.ts';

/** Copies the text of the `pre` in the same figure or block of code; of several, that which is shown. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const around = this.closest('figure, .code, .plate');
    if (!button || !around) return;
    button.disabled = false;
    button.hidden = false;
    const shown = () => [...around.querySelectorAll('pre')].find((pre) => pre.checkVisibility());
    copyOnClick(button, () => shown()?.textContent ?? '', 'Select and copy by hand');
  }
}

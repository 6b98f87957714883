import { isRefused, keepCopy, removeCopy } from './copy.ts';

/** The button that removes the offline copy from this browser, or asks for one again. */
export class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const told = this.querySelector('[role=status]');
    if (!button || !told) return;
    if (!('serviceWorker' in navigator)) {
      told.textContent = 'This browser keeps no offline copy.';
      return;
    }
    button.disabled = false;
    if (isRefused()) button.textContent = 'Keep an offline copy';
    button.addEventListener('click', () => {
      if (isRefused()) keepCopy();
      else
        void removeCopy().then(() => {
          button.textContent = 'Keep an offline copy';
          told.textContent = 'Removed. This browser keeps no copy until you ask for one here.';
        });
    });
  }
}

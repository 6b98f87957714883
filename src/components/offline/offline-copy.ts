import { keepCopy, removeCopy } from './copy.ts';
import { isRefused } from './register.ts';

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
      change(button, told).catch(() => {
        told.textContent = 'This browser stores nothing for this site, so there is no copy.';
      });
    });
  }
}

/** @throws where the browser refuses to store or to delete */
async function change(button: HTMLButtonElement, told: Element): Promise<void> {
  if (isRefused()) {
    keepCopy();
    return;
  }
  await removeCopy();
  button.textContent = 'Keep an offline copy';
  told.textContent = 'Removed. This browser keeps no copy until you ask for one here.';
}

import { areKeysOn } from '../site/keys-setting.ts';

/**
 * The keys of every page: `/` and Ctrl+K go to its box, `?` lists the keys. The two that are a single letter work only where nothing is
 * typed, and not where the reader has switched them off.
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (altKey) return;
    const isCommand = ctrlKey || metaKey;
    if (isCommand ? key.toLowerCase() !== 'k' : !singles.has(key)) return;
    if (!isCommand && (isTyping(target) || !areKeysOn())) return;
    if (key === '?') {
      event.preventDefault();
      void import('./keys-list.ts').then(({ showKeys }) => {
        showKeys();
      });
      return;
    }
    const box = document.querySelector<HTMLElement>('paste-box, [role=search]');
    if (!box) return;
    event.preventDefault();
    // What was read stands where the field was.
    if (box.dataset.read !== undefined) box.querySelector<HTMLElement>('.edit')?.click();
    box.querySelector<HTMLElement>('textarea, input')?.focus();
  });
}

const singles = new Set(['/', '?']);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

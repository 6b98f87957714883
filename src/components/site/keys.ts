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

/** Whether the single keys are on; a browser that keeps nothing has them on. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the setting in this browser; says whether it could. */
export function setKeys(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
    return true;
  } catch {
    return false;
  }
}

const setting = 'errata:slash';

/** Lets `/` focus the page's search box, but not while something is typed, and not where the reader has switched it off. */
export function focusOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isSlashOn()) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const box = document.querySelector<HTMLElement>('textarea[name=paste], [role=search] input');
    if (!box) return;
    event.preventDefault();
    box.focus();
  });
}

/** Whether `/` is on; a browser that keeps nothing has it on. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the setting in this browser; says whether it could. */
export function setSlash(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
    return true;
  } catch {
    return false;
  }
}

const key = 'errata:slash';

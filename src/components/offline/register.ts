import { refusal } from '../../offline/names.ts';

/** Starts the service worker, after everything that the reader waits for. `dev` has none. */
export function keepOfflineCopy(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    addEventListener('load', () => {
      if (!isRefused())
        void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
    });
}

/** Whether the reader wants no copy; a browser that keeps nothing is to keep no copy either. */
function isRefused(): boolean {
  try {
    return Boolean(localStorage.getItem(refusal));
  } catch {
    return true;
  }
}

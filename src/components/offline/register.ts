import { refusal } from '../../offline/names.ts';

/** Starts the service worker, after everything that the reader waits for. `dev` has none. */
export function keepOfflineCopy(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    addEventListener('load', () => {
      if (!isRefused())
        void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
    });
}

/** Whether the reader of this browser has refused an offline copy; one that stores nothing can keep no copy either. */
export function isRefused(): boolean {
  try {
    return localStorage.getItem(refusal) !== null;
  } catch {
    return true;
  }
}

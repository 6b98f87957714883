import { refusal } from '../../offline/names.ts';

/** Starts the service worker, after everything that the reader waits for. `dev` has none. */
export function keepOfflineCopy(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    addEventListener('load', () => {
      if (!localStorage.getItem(refusal))
        void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
    });
}

import { refusal } from '../../offline/names.ts';
import '../site/trusted-types.ts';

// After everything that the reader waits for. `dev` has no worker.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    if (!localStorage.getItem(refusal))
      void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  });

/**
 * The worker that takes the place of all others when offline copies must go (`OFFLINE_COPY=remove npm run build`): it deletes
 * what they stored and unregisters itself. Open pages are left as they are.
 */
import { cachePrefix } from './names.ts';

declare const self: ServiceWorkerGlobalScope;

const prefix = cachePrefix(new URL(self.registration.scope).pathname);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

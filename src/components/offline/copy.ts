import { cachePrefix, refusal } from '../../offline/names.ts';

const base = import.meta.env.BASE_URL;

/** Paths of everything in the copy. */
export async function savedPaths(): Promise<Set<string>> {
  const requests = await Promise.all((await cacheNames()).map(async (name) => (await caches.open(name)).keys()));
  return new Set(requests.flat().map(({ url }) => new URL(url).pathname));
}

/** Ends the worker, deletes the copy and keeps it from coming back. */
export async function removeCopy(): Promise<void> {
  localStorage.setItem(refusal, 'no');
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  await Promise.all((await cacheNames()).map((name) => caches.delete(name)));
}

/** Undoes the refusal; the page, loaded again, starts a new copy as every page does. */
export function keepCopy(): void {
  localStorage.removeItem(refusal);
  location.reload();
}

async function cacheNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
}

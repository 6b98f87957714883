/**
 * Keeps a copy of what a reader needs without a network: the pages they opened, search and classifier. A page comes from the
 * network as long as there is one. What has its version in its address comes from the copy, so that code, rules and index
 * always belong together. One cache per build; the worker of a new build takes over without reloading any page.
 */
import { cachePrefix } from './names.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written in by integrations/offline-copy.ts; paths are relative to the scope. */
declare const VERSION: string;
/** What search and classifier are made of: paths, and the hashes of their content; a page has none, since hosts add to pages. */
declare const SHELL: Record<string, string | null>;
/** The full-text index, which is larger than all the rest: stored when it is first used. Paths and hashes. */
declare const FULL_TEXT: Record<string, string>;
/** What stands in the head of every page of the site. */
declare const PAGE_MARK: string;

const { scope } = self.registration;
const prefix = cachePrefix(new URL(scope).pathname);
const hashes = new Map(Object.entries({ ...SHELL, ...FULL_TEXT }).map(([path, hash]) => [addressOf(path), hash]));
const shell = new Set(Object.keys(SHELL).map(addressOf));
const fullText = new Set(Object.keys(FULL_TEXT).map(addressOf));
const offlinePage = addressOf('offline/');

/** Milliseconds that a saved copy waits for the network. */
const patience = 3_000;
/** Pages kept for reading; those opened longest ago go first. */
const mostPages = 50;
/** Requests at a time for what nobody waits for. */
const atOnce = 6;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const [address = ''] = url.split(/[?#]/);
  if (mode === 'navigate') event.respondWith(page(event, pageAddress(address)));
  else if (isVersioned(url)) event.respondWith(versioned(event));
  else if (shell.has(address) || fullText.has(address)) event.respondWith(networkFirst(event, address));
  if (address.endsWith('/pagefind.js')) event.waitUntil(storeAll(fullText));
});

/** Stores the shell or fails as a whole; then, as far as they come, the pages that the reader has opened. */
async function install(): Promise<void> {
  const pages = await openedPages();
  const hadFullText = (await caches.match(addressOf('pagefind/pagefind.js'))) !== undefined;
  const stored = await Promise.allSettled([...shell].map(store));
  if (stored.some(({ status }) => status === 'rejected')) {
    await caches.delete(prefix + VERSION);
    throw new Error('the copy is not whole');
  }
  await storeAll(pages);
  if (hadFullText) await storeAll(fullText);
  await self.skipWaiting();
}

/** Keeps the copy of one build before this, for the tabs that are still open on it. */
async function activate(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + VERSION);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
  await self.registration.navigationPreload.enable();
}

/** A page: as it is now, as it was when last opened, or the page that says that it is not here. */
async function page(event: FetchEvent, address: string): Promise<Response> {
  const answer = await networkFirst(event, address);
  return answer.type === 'error' ? ((await saved(offlinePage)) ?? answer) : answer;
}

/** From the network, or from the copy where the network is slow, gone or down. */
async function networkFirst(event: FetchEvent, address: string): Promise<Response> {
  const fresh = fetched(event);
  event.waitUntil(fresh.then((response) => keepPage(address, response.clone())).catch(ignore));
  const copy = await saved(address);
  const fromNetwork = fresh.then(
    (response) => (response.status >= 500 ? (copy ?? response) : response),
    () => copy ?? Response.error(),
  );
  return copy ? Promise.race([fromNetwork, later(copy)]) : fromNetwork;
}

async function fetched(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  return preloaded ?? fetch(event.request);
}

/** From the copy of whichever build asks, else from the network and into the copy. */
async function versioned(event: FetchEvent): Promise<Response> {
  const copy = await caches.match(event.request, { ignoreVary: true });
  if (copy) return copy;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(put(event.request.url, response.clone()).catch(ignore));
  return response;
}

/** Pages end with a slash; somebody typed or linked the address without it. */
function pageAddress(address: string): string {
  return /\/[^/.]+$/.test(address) ? `${address}/` : address;
}

/** Keeps an opened page. Those of the shell stay as this build has them, because they belong to its code. */
async function keepPage(address: string, response: Response): Promise<void> {
  const isPage = address.endsWith('/') && response.ok && !response.redirected;
  if (!isPage || shell.has(address)) return;
  await put(address, response);
  const cache = await caches.open(prefix + VERSION);
  const pages = (await cache.keys()).filter(({ url }) => isOpened(url));
  await Promise.all(pages.slice(0, -mostPages).map((request) => cache.delete(request)));
}

/** Addresses of the pages in earlier copies and in open tabs. */
async function openedPages(): Promise<Set<string>> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const addresses = [...requests.flat(), ...windows].map(({ url }) => url.split(/[?#]/)[0] ?? '');
  return new Set(addresses.filter((address) => address.startsWith(scope) && isOpened(address)).slice(-mostPages));
}

function isOpened(address: string): boolean {
  return address.endsWith('/') && !shell.has(address);
}

/** Stores what is not stored yet, a few at a time; what does not come is left out. */
async function storeAll(addresses: Set<string>): Promise<void> {
  const waiting = addresses.values();
  const work = async () => {
    for (const address of waiting) if (!(await saved(address))) await store(address).catch(ignore);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function store(address: string): Promise<void> {
  const response = await fetch(address, { cache: isVersioned(address) ? 'default' : 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${address}: ${String(response.status)}`);
  await put(address, response);
}

/**
 * Puts an answer into the copy.
 *
 * @throws Error where it is not the file: sign-in pages of networks and fallback pages of hosts come with HTTP 200 too
 */
async function put(address: string, response: Response): Promise<void> {
  if (!(await isOurs(address, response.clone()))) throw new Error(`${address}: something else answers in its place`);
  await (await caches.open(prefix + VERSION)).put(address, response);
}

async function isOurs(address: string, response: Response): Promise<boolean> {
  const hash = hashes.get(address);
  if (hash) return (await hashOf(response)) === hash;
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (hash === undefined && !address.endsWith('/')) return !isPage;
  return isPage && (await response.text()).includes(PAGE_MARK);
}

/** As integrations/offline-copy.ts makes it. */
async function hashOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The copy of this build; a query is no part of a page's address. */
async function saved(address: string): Promise<Response | undefined> {
  return (await caches.open(prefix + VERSION)).match(address, { ignoreVary: true });
}

/** Whether the content behind an address never changes: it has its hash or the version of the data in it. */
function isVersioned(address: string): boolean {
  const path = address.slice(scope.length);
  return /^_astro\/|\?v=|^pagefind\/(?:index|fragment|filter)\/|\.pf_meta$/.test(path);
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}

function later(response: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(resolve, patience, response));
}

/** A full disk or a lost connection costs the copy of one file, nothing else. */
function ignore(): void {
  return undefined;
}

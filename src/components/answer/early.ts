import type { Reply } from '../../catalog/search/decide.ts';
import { earlySearch, piecesFor, type EarlyBase, type EarlyPiece } from '../../catalog/search/early.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import type { Found } from '../../catalog/search/search.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import type { Engine } from './engine.ts';
import { served } from './served.ts';
import type * as views from './whole.ts';

/** What results are shown from: the engine, or what has come before it. */
export type Shown = Pick<Engine, 'entries' | 'entry' | 'providerName'>;

/** The engine with its search, and the views that need rules. */
export interface Whole {
  engine: Engine;
  views: typeof views;
}

let whole: Whole | undefined;

/**
 * Loads rules, index and the code that reads them, once.
 *
 * @throws Error in a reader's words; the next call tries again
 */
export async function loadWhole(): Promise<Whole> {
  const loaded = await import('./whole.ts');
  return (whole = { engine: await loaded.searchEngine(), views: loaded });
}

/** Whether that has come. */
export function isWhole(): boolean {
  return whole !== undefined;
}

/** Results from pieces of the index, a tenth of what all of it weighs. */
export interface Early {
  reply: Extract<Reply, { found: Found }>;
  shown: Shown;
}

/**
 * Loads the whole engine, and before it the pieces of the index that a query needs; where they have a sure answer, it is shown first.
 * They are left out where everything is there already: in the copy that a service worker keeps, or because it was loaded before.
 *
 * @param show shows what came early
 */
export async function earlyThenWhole(query: string, show: (early: Early) => void): Promise<Whole> {
  if (whole) return whole;
  if (hasCopy()) return loadWhole();
  let isLate = false;
  const shown = earlyAnswer(query).then((early) => {
    if (early && !isLate) show(early);
    return early ? pause(rest) : undefined;
  });
  await Promise.race([shown, pause(patience)]);
  const loaded = await loadWhole();
  isLate = true;
  return loaded;
}

/** Loads what is needed before any query. */
export function prepareEarly(): void {
  if (hasCopy()) loadWhole().catch(() => undefined);
  else kept<EarlyBase>('base').catch(() => undefined);
}

/** The answer to a query, as far as a few pieces of the index have one; what goes wrong is told when the whole is loaded. */
async function earlyAnswer(query: string): Promise<Early | undefined> {
  try {
    if (isPaste(query)) return undefined;
    const names = piecesFor(query);
    if (names.length === 0 || names.length > mostPieces) return undefined;
    const [base, ...pieces] = await Promise.all([
      kept<EarlyBase>('base'),
      ...names.map((name) => kept<EarlyPiece>(name)),
    ]);
    const wanted = earlySearch(query, base, pieces, [])?.wanted ?? [];
    const came = await Promise.all(wanted.map((id) => kept<SearchedEntry>(`entries/${id}`)));
    const reply = earlySearch(query, base, pieces, came)?.reply;
    if (!reply || !('found' in reply) || !reply.found.covered || wanted.length === 0) return undefined;
    const entry = (id: string) => came.find((other) => other.id === id);
    const providerName = (id: string) => base.providers.find((own) => id.startsWith(`${own.id}/`))?.name ?? '';
    return { reply, shown: { entries: came, entry, providerName } };
  } catch {
    return undefined;
  }
}

/** Whether a service worker answers from a copy that has everything. */
function hasCopy(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

const files = new Map<string, Promise<unknown>>();

/** A file below `/early/`, fetched once. */
function kept<Value>(name: string): Promise<Value> {
  const file = files.get(name) ?? served(`/early/${name}.json`);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file as Promise<Value>;
}

/** A longer query is rather a sentence of an error. */
const mostPieces = 8;
/** Milliseconds that pieces may take before the whole is loaded beside them. */
const patience = 2_500;
/** Milliseconds in which what came early is painted, and another letter may be typed. */
const rest = 500;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

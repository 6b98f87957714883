import { decide, type Reply } from '../../catalog/search/decide.ts';
import { signatureSearch, signatureSearchInSteps, type SignatureSearch } from '../../catalog/search/search.ts';
import { providerOf } from '../../catalog/entry/summary.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { classify, compileRules, type Diagnosis, type RuleSet } from '../../classifier/index.ts';
import type { CoresDocument, IndexDocument } from '../../schemas/index.ts';
import { withBase } from '../site/base.ts';
import { LateError, within } from '../site/within.ts';

/** Classifier and signature search over the served rules and entries; all of it runs in this browser. */
export interface Engine {
  classify: (text: string) => Diagnosis;
  look: SignatureSearch['look'];
  /** What a text asks for. */
  decide: (text: string) => Reply;
  /** The first thing to do about an entry, in code; empty where there is none, and until it has arrived. */
  cores: (id: string) => Promise<CoresDocument['cores'][string]>;
  /** How the provider of an entry is called. */
  providerName: (id: string) => string;
  /** For `searchEngine`. */
  prepareSearch: () => Promise<void>;
  entry: (id: string) => SearchedEntry | undefined;
  /** All entries. */
  entries: SearchedEntry[];
  guides: IndexDocument['guides'];
  /** The rules as they were served, for a worker. */
  ruleSet: RuleSet;
}

let loading: Promise<Engine> | undefined;

/**
 * Loads rules and entries once, on first use.
 *
 * @throws Error in a reader's words when a file cannot be loaded; the next call tries again
 */
export function engine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let preparing: Promise<Engine> | undefined;

/**
 * The engine with its search made ready, in steps between which the page can react; else the first search would do it all at once.
 *
 * @throws Error as `engine`, also where the entries turn out to be unreadable; the next call tries again
 */
export function searchEngine(): Promise<Engine> {
  preparing ??= engine()
    .then(async (ready) => {
      await ready.prepareSearch();
      return ready;
    })
    .catch((error: unknown) => {
      preparing = undefined;
      loading = undefined;
      throw error;
    });
  return preparing;
}

async function load(): Promise<Engine> {
  const [ruleSet, index] = await Promise.all([json<RuleSet>('/rules.json'), json<IndexDocument>('/errors/index.json')]);
  try {
    return engineOf(ruleSet, index);
  } catch (error) {
    throw new Error(broken('/rules.json or /errors/index.json'), { cause: error });
  }
}

function engineOf(ruleSet: RuleSet, index: IndexDocument): Engine {
  const { entries, guides, statuses } = index;
  const rules = compileRules(ruleSet);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let prepared: SignatureSearch | undefined;
  let code: Promise<CoresDocument['cores']> | undefined;
  const cores = (): Promise<CoresDocument['cores']> =>
    (code ??= json<CoresDocument>('/cores.json').then(
      (document) => document.cores,
      () => ({}),
    ));
  const look: Engine['look'] = (query, diagnosis) =>
    (prepared ??= signatureSearch(entries, rules)).look(query, diagnosis);
  const own = (text: string) => classify(text, rules);
  const sources = { classify: own, look, entries, guides, statuses, providers: ruleSet.providers };
  return {
    classify: own,
    look,
    decide: (text) => decide(text, sources),
    cores: async (id) => (await cores())[id] ?? [],
    providerName: (id) => rules.providers.get(providerOf(id))?.name ?? '',
    async prepareSearch() {
      try {
        prepared ??= await signatureSearchInSteps(entries, rules, pause);
        // Behind what the first answer needs, and whatever it is, so that no request tells that an error was known.
        setTimeout(() => void cores());
      } catch (error) {
        throw new Error(broken('/errors/index.json'), { cause: error });
      }
    },
    entry: (id) => byId.get(id),
    entries,
    guides,
    ruleSet,
  };
}

/** Lets the browser answer the reader and paint. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Milliseconds after which a file counts as not coming. */
const patience = 20_000;

/** Fetches a file by the version that this code was built with, so that no copy of another build is ever given to it. */
async function json<Value>(path: string): Promise<Value> {
  const address = `${withBase(path)}?v=${import.meta.env.DATA_VERSION}`;
  try {
    return await parsed<Value>(address, 'default').catch(async (error: unknown) => {
      if (!(error instanceof SyntaxError)) throw error;
      await forget(address);
      return parsed<Value>(address, 'reload');
    });
  } catch (error) {
    throw new Error(problem(path, error), { cause: error });
  }
}

async function parsed<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await within(patience, fetch(address, { cache }));
  if (!response.ok) throw new Error(response.statusText);
  return (await within(patience, response.json())) as Value;
}

/** Takes a file out of the offline copy: what cannot be read was something else in its place, and must not answer again. */
async function forget(address: string): Promise<void> {
  try {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(address);
  } catch {
    // A browser that stores nothing has no copy.
  }
}

function problem(path: string, error: unknown): string {
  if (error instanceof SyntaxError) return broken(path);
  if (error instanceof LateError)
    return `${path} did not arrive within ${String(patience / 1_000)} seconds. Try again; your text is still here.`;
  return `${path} could not be loaded. Check the connection and try again; your text is still here.`;
}

function broken(path: string): string {
  return `${path} arrived broken: a proxy or a sign-in page may have answered in its place. Reload the page to try again.`;
}

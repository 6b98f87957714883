import { decide, type Reply } from '../../catalog/search/decide.ts';
import { signatureSearchInSteps, type SignatureSearch } from '../../catalog/search/search.ts';
import { providerOf } from '../../catalog/entry/summary.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { classify, compileRules, isLog, type Diagnosis, type RuleSet } from '../../classifier/index.ts';
import type { CoresDocument, IndexDocument } from '../../schemas/index.ts';
import { broken, served } from './served.ts';

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
  entry: (id: string) => SearchedEntry | undefined;
  /** All entries. */
  entries: SearchedEntry[];
  guides: IndexDocument['guides'];
  /** The rules as they were served, for a worker. */
  ruleSet: RuleSet;
}

let loading: Promise<Engine> | undefined;

/**
 * Loads rules and entries once, on first use. The search is made ready in steps between which the page can react; else the first
 * search would do it all at once.
 *
 * @throws Error in a reader's words when a file cannot be loaded or read; the next call tries again
 */
export function searchEngine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Engine> {
  const [ruleSet, index] = await Promise.all([
    served<RuleSet>('/rules.json'),
    served<IndexDocument>('/errors/index.json'),
  ]);
  try {
    return await engineOf(ruleSet, index);
  } catch (error) {
    throw new Error(broken('/rules.json or /errors/index.json'), { cause: error });
  }
}

async function engineOf(ruleSet: RuleSet, index: IndexDocument): Promise<Engine> {
  const { entries } = index;
  const rules = compileRules(ruleSet);
  const judge = { classify: (text: string) => classify(text, rules), providers: ruleSet.providers };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { look } = await signatureSearchInSteps(entries, judge, pause);
  const sources = { ...judge, ...index, isLog, look };
  let code: Promise<CoresDocument['cores']> | undefined;
  const cores = (): Promise<CoresDocument['cores']> =>
    (code ??= served<CoresDocument>('/cores.json').then(
      (document) => document.cores,
      () => ({}),
    ));
  // Behind what the first answer needs, and whatever it is, so that no request tells that an error was known.
  setTimeout(() => void cores());
  return {
    classify: judge.classify,
    look,
    decide: (text) => decide(text, sources),
    cores: async (id) => (await cores())[id] ?? [],
    providerName: (id) => rules.providers.get(providerOf(id))?.name ?? '',
    entry: (id) => byId.get(id),
    entries,
    guides: index.guides,
    ruleSet,
  };
}

/** Lets the browser answer the reader and paint. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

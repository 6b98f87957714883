import { signatureSearch, type SignatureSearch } from '../../catalog/search.ts';
import type { EntrySummary } from '../../catalog/summary.ts';
import { classify, compileRules, type Diagnosis, type RuleSet } from '../../classifier/index.ts';
import { withBase } from '../site/base.ts';

/** Classifier and signature search over the served rules and entries; all of it runs in this browser. */
export interface Engine {
  classify: (text: string) => Diagnosis;
  search: SignatureSearch['search'];
  entry: (id: string) => EntrySummary | undefined;
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

async function load(): Promise<Engine> {
  const [ruleSet, index] = await Promise.all([
    json<RuleSet>('/rules.json'),
    json<{ entries: EntrySummary[] }>('/errors/index.json'),
  ]);
  const rules = compileRules(ruleSet);
  const byId = new Map(index.entries.map((entry) => [entry.id, entry]));
  return {
    classify: (text) => classify(text, rules),
    search: signatureSearch(index.entries, rules).search,
    entry: (id) => byId.get(id),
    ruleSet,
  };
}

async function json<Value>(path: string): Promise<Value> {
  const response = await fetch(withBase(path)).catch(() => undefined);
  if (!response?.ok)
    throw new Error(`${path} could not be loaded. Check the connection and try again; your text is still here.`);
  return (await response.json()) as Value;
}

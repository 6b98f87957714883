import { primaryEvidenceKinds, type Provider, type Signature } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';

/** Where the entries of one provider stand. */
export interface ProviderCoverage {
  id: string;
  name: string;
  entries: number;
  brief: number;
  /** The oldest day on which an entry was last checked; undefined without entries. */
  oldest?: string;
  /** Sources that the entries cite, and how many of them are documentation, specification, SDK source or a run of ours. */
  sources: number;
  primary: number;
  /** The provider's machine words that no signature of an entry names: they get a verdict and no page. */
  withoutPage: string[];
}

/** Providers with what is written about them, most entries first, then by id; a provider that nobody wrote about comes last. */
export function coverageOf(entries: Entry[], providers: (Provider & { id: string })[]): ProviderCoverage[] {
  return providers
    .map((provider) =>
      coverageOfOne(
        provider,
        entries.filter((entry) => entry.provider === provider.id),
      ),
    )
    .toSorted((a, b) => b.entries - a.entries || (a.id < b.id ? -1 : 1));
}

function coverageOfOne({ id, name, words }: Provider & { id: string }, own: Entry[]): ProviderCoverage {
  const evidence = own.flatMap((entry) => entry.evidence);
  const named = new Set(own.flatMap(({ signatures }) => signatures.flatMap(factsOf)));
  const [oldest] = own.map(({ reviewed }) => reviewed).toSorted();
  return {
    id,
    name,
    entries: own.length,
    brief: own.filter(({ depth }) => depth === 'brief').length,
    ...(oldest !== undefined && { oldest }),
    sources: evidence.length,
    primary: evidence.filter(({ kind }) => primaryEvidenceKinds.includes(kind)).length,
    withoutPage: words.map(({ word }) => word).filter((word) => !named.has(word)),
  };
}

/** How many entries were last checked on each day, oldest first. */
export function entriesByReview(entries: Entry[]): [day: string, entries: Entry[]][] {
  return [...Map.groupBy(entries, ({ reviewed }) => reviewed)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What a signature asks for by name; `null` asks for a field that is empty. */
function factsOf({ type, code, exception, event, responseStatus, reason }: Signature): (string | null)[] {
  return [type, code, exception, event, responseStatus, reason].flatMap((fact) => fact ?? []);
}

import type { Diagnosis, Missing, RankedEntry, Unrecognised } from '../../classifier/index.ts';
import type { Billed, Fixer } from '../../schemas/index.ts';
import { siteUrl } from '../entry/site-url.ts';
import { entryPath } from '../entry/summary.ts';
import { decisionOf, fixerOf, type AgentDecision } from './decision.ts';
import { statedReset } from './stated-reset.ts';

/** A diagnosis as programs take it: what to store and to switch on first; the places in the text are left out. */
export interface Classification
  extends
    AgentDecision,
    Pick<
      Diagnosis,
      | 'outcome'
      | 'basis'
      | 'provider'
      | 'candidates'
      | 'via'
      | 'carrier'
      | 'kind'
      | 'verdict'
      | 'sameRequest'
      | 'waitMs'
      | 'proviso'
      | 'notes'
      | 'links'
      | 'facts'
      | 'variables'
    > {
  /** Version of this object; it grows when a reader of the older form could be misled. */
  version: 1;
  /** Permanent id of the error; null unless one was identified. */
  id: string | null;
  title: string | null;
  /** Path of the entry's page on the site. */
  url: string | null;
  /** Address of the entry's page. Only its path where the address of the site was not known when this was built. */
  page: string | null;
  /** When the limit is free again, as an ISO time; null where the answer states no absolute time. */
  resetAt: string | null;
  /** Who has to act. */
  fixer: Fixer | null;
  /** Whether the failed request is charged; null without an entry. */
  billed: Billed | null;
  requestId: string | null;
  /** What to do first; null without an entry. */
  quickFix: string | null;
  /** Identified: the error, then how it arrived. Ambiguous and family: those that it may be. */
  entries: (RankedEntry & { url: string })[];
  /** Why there is no error: nothing pasted, a normal answer, nothing that tells. */
  reading: Unrecognised['reading'] | null;
  /** What would decide, or say more. */
  missing: Missing | null;
}

/** What a classification takes from the entry that was identified. */
export interface KnownEntry {
  id: string;
  fixer: Fixer;
  billed: Billed;
  quickFix: string;
}

/**
 * @param known the entries
 * @param site address of the site; without it the pages are told by their path
 */
export function classificationOf(diagnosis: Diagnosis, known: KnownEntry[], site?: string): Classification {
  const { outcome, kind, verdict, sameRequest, waitMs, basis, proviso, notes } = diagnosis;
  const { provider, candidates, via, carrier, links, facts, variables, text } = diagnosis;
  const entries = diagnosis.entries.map((entry) => ({ ...entry, url: entryPath(entry.id) }));
  const error = outcome === 'identified' ? entries[0] : undefined;
  const entry = known.find(({ id }) => id === error?.id);
  return {
    version: 1,
    outcome,
    basis,
    provider,
    candidates,
    via,
    carrier,
    ...pageOf(error, site),
    kind,
    verdict,
    sameRequest,
    waitMs,
    resetAt: statedReset(text, variables) ?? null,
    proviso,
    ...decisionOf(kind, verdict, variables),
    ...(entry ? knownOf(entry) : { fixer: fixerOf(verdict), billed: null, quickFix: null }),
    requestId: typeof facts.requestId === 'string' ? facts.requestId : null,
    notes,
    entries,
    missing: outcome === 'ambiguous' || outcome === 'family' ? diagnosis.missing : null,
    reading: outcome === 'unrecognised' ? diagnosis.reading : null,
    links,
    facts,
    variables,
  };
}

function pageOf(
  error: Classification['entries'][number] | undefined,
  site: string | undefined,
): Pick<Classification, 'id' | 'title' | 'url' | 'page'> {
  if (!error) return { id: null, title: null, url: null, page: null };
  const { id, title, url } = error;
  return { id, title, url, page: siteUrl(url, site) };
}

function knownOf({ fixer, billed, quickFix }: KnownEntry): Pick<Classification, 'fixer' | 'billed' | 'quickFix'> {
  return { fixer, billed, quickFix };
}

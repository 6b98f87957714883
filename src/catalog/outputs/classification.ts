import type { Diagnosis, Missing, RankedEntry, Unrecognised } from '../../classifier/index.ts';
import { entryPath } from '../entry/summary.ts';

/** A diagnosis as programs take it: what to store and to switch on first; the places in the text are left out. */
export interface Classification extends Pick<
  Diagnosis,
  | 'outcome'
  | 'kind'
  | 'verdict'
  | 'sameRequest'
  | 'waitMs'
  | 'basis'
  | 'proviso'
  | 'notes'
  | 'provider'
  | 'candidates'
  | 'via'
  | 'carrier'
  | 'links'
  | 'facts'
  | 'variables'
> {
  /** Permanent id of the error; null unless one was identified. */
  id: string | null;
  title: string | null;
  /** Path of the entry's page on the site. */
  url: string | null;
  /** Identified: the error, then how it arrived. Ambiguous and family: those that it may be. */
  entries: (RankedEntry & { url: string })[];
  /** Why there is no error: nothing pasted, a normal answer, nothing that tells. */
  reading: Unrecognised['reading'] | null;
  /** What would decide, or say more. */
  missing: Missing | null;
}

export function classificationOf(diagnosis: Diagnosis): Classification {
  const { outcome, kind, verdict, sameRequest, waitMs, basis, proviso, notes } = diagnosis;
  const { provider, candidates, via, carrier, links, facts, variables } = diagnosis;
  const entries = diagnosis.entries.map((entry) => ({ ...entry, url: entryPath(entry.id) }));
  const error = outcome === 'identified' ? entries[0] : undefined;
  return {
    outcome,
    id: error?.id ?? null,
    kind,
    verdict,
    sameRequest,
    waitMs,
    basis,
    proviso,
    title: error?.title ?? null,
    url: error?.url ?? null,
    notes,
    entries,
    provider,
    candidates,
    via,
    carrier,
    reading: outcome === 'unrecognised' ? diagnosis.reading : null,
    missing: outcome === 'ambiguous' || outcome === 'family' ? diagnosis.missing : null,
    links,
    facts,
    variables,
  };
}

import type { Diagnosis, RankedEntry } from '../../classifier/index.ts';
import { entryPath } from '../entry/summary.ts';

/** A diagnosis as programs take it: what to store and to switch on first; the places in the text are left out. */
export interface Classification extends Pick<
  Diagnosis,
  | 'outcome'
  | 'reading'
  | 'verdict'
  | 'sameRequest'
  | 'waitMs'
  | 'notes'
  | 'provider'
  | 'carrier'
  | 'missing'
  | 'facts'
  | 'variables'
> {
  /** Permanent id of the error; null unless one was identified. */
  id: string | null;
  kind: RankedEntry['kind'] | null;
  title: string | null;
  /** Path of the entry's page on the site. */
  url: string | null;
  /** Identified: the error, then how it arrived. Ambiguous and family: those that it may be. */
  entries: (RankedEntry & { url: string })[];
}

export function classificationOf(diagnosis: Diagnosis): Classification {
  const { outcome, reading, verdict, sameRequest, waitMs, notes, provider, carrier, missing, facts, variables } =
    diagnosis;
  const entries = diagnosis.entries.map((entry) => ({ ...entry, url: entryPath(entry.id) }));
  const error = outcome === 'identified' ? entries[0] : undefined;
  return {
    outcome,
    reading,
    id: error?.id ?? null,
    kind: error?.kind ?? null,
    verdict,
    sameRequest,
    waitMs,
    title: error?.title ?? null,
    url: error?.url ?? null,
    notes,
    entries,
    provider,
    carrier,
    missing,
    facts,
    variables,
  };
}

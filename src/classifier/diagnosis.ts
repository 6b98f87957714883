import type { Kind, Verdict } from '../schemas/index.ts';
import type { Carrier, Fact } from './incident.ts';
import type { Deciding } from './judge.ts';

/** What a paste is, and on what ground. All texts and offsets are of the redacted text. */
export interface Diagnosis {
  outcome: 'identified' | 'ambiguous' | 'family' | 'unrecognised';
  /** Why nothing was identified: nothing pasted, another provider, no error, an error that we do not know. */
  reading: 'error' | 'empty' | 'other-provider' | 'not-an-error' | 'unknown';
  /** Best first. Identified: the error, then how it arrived. Ambiguous and family: those that it may be. */
  entries: RankedEntry[];
  /** The retry verdict for this very paste, its numbers counted; null where the paste does not decide. */
  verdict: Verdict | null;
  /** Whether the identical request can ever succeed without anyone acting; null where the paste does not decide. */
  sameRequest: boolean | null;
  /** Milliseconds that the answer says to wait; null where it says nothing, or where no wait helps. */
  waitMs: number | null;
  /** What the reader's own numbers say about sending it again, in sentences. */
  notes: string[];
  /** The other provider, where the error is not OpenAI's. */
  provider: { id: string; name: string } | null;
  carrier: Carrier | null;
  /** Facts that decided, with their place in `text`. */
  deciding: Deciding[];
  /** Look-alikes that the paste rules out. */
  ruledOut: { id: string; title: string; why: string }[];
  /** Where nothing was identified: the fact that would decide. */
  missing: string | null;
  facts: Partial<Record<'status' | 'type' | 'code' | 'param' | 'requestId' | 'exception', Fact['value']>>;
  /** The reader's numbers: variables of the matched message. */
  variables: Record<string, string>;
  /** The paste, cleaned and without secrets. */
  text: string;
  redacted: number;
  /** Characters left out of the middle of a very long paste. */
  omitted: number;
}

export interface RankedEntry {
  id: string;
  title: string;
  kind: Kind;
  verdict: Verdict;
  sameRequest: boolean;
  role: 'cause' | 'carrier';
}

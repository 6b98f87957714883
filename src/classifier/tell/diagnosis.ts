import type { Kind, Verdict } from '../../schemas/index.ts';
import type { GroundKind } from '../judge/attribute.ts';
import type { Carrier, Fact } from '../facts/incident.ts';
import type { Deciding } from '../judge/judge.ts';

/** What a paste is, and on what ground. All texts and offsets are of the redacted text. */
export type Diagnosis = Identified | Ambiguous | Family | Unrecognised;

/** One entry is it. */
export interface Identified extends Told {
  outcome: 'identified';
  /** The error, then how it arrived. */
  entries: [RankedEntry, ...RankedEntry[]];
  kind: Kind;
  verdict: Verdict;
  sameRequest: boolean;
  /** The entry, or a machine word beside it that says more than that something failed. */
  basis: 'entry' | 'word';
}

/** It may be one of several entries, and the paste does not decide. */
export interface Ambiguous extends Told {
  outcome: 'ambiguous';
  entries: RankedEntry[];
  /** What would decide. */
  missing: Missing;
}

/** An error that has no entry. */
export interface Family extends Told {
  outcome: 'family';
  /** Nearest entries of the provider; it is none of them for certain. */
  entries: RankedEntry[];
  /** What makes them near: their code is the error's and only the message differs, or words that they share. */
  near: 'code' | 'words';
  /** What would say more. */
  missing: Missing | null;
}

/** No error that can be told: nothing pasted, a normal answer, or a text that says nothing of an error. */
export interface Unrecognised extends Told {
  outcome: 'unrecognised';
  reading: 'empty' | 'not-an-error' | 'unknown';
  entries: [];
  kind: null;
  verdict: null;
  sameRequest: null;
  basis: null;
}

export type Missing = 'message' | 'code' | 'provider';

/** What every diagnosis says. */
export interface Told {
  /** Whose error it is; without an id where only a relay's label names it. */
  provider: Named | null;
  /** Where nothing tells whose it is: those that it may be. */
  candidates: NamedProvider[];
  /** The gateway that relayed it. */
  via: NamedProvider | null;
  /** On what ground the provider, or each candidate, is named. */
  grounds: { provider: string; by: GroundKind; text: string }[];
  /** How it arrived. */
  carrier: Carrier | null;
  kind: Kind | null;
  /** What to do with this very request, its numbers counted; null where the paste does not decide. */
  verdict: Verdict | null;
  /** Whether the identical request can ever succeed without anyone acting; null where the paste does not decide. */
  sameRequest: boolean | null;
  /** Milliseconds that the answer says to wait; null where it says nothing, or where no wait helps. */
  waitMs: number | null;
  /** On what ground we say so: an entry, a machine word or sentence of the provider, or only the status. */
  basis: 'entry' | 'word' | 'status' | null;
  /** What qualifies the verdict, so that it has to be said with it. */
  proviso: Proviso | null;
  /** What the reader's own numbers say about sending it again, in sentences. */
  notes: string[];
  /** The provider's own pages. */
  links: ProviderLinks;
  /** Facts that decided, with their place in `text`. */
  deciding: Deciding[];
  /** Look-alikes that the paste rules out. */
  ruledOut: { id: string; title: string; why: string }[];
  facts: Partial<Record<ToldFact, Fact['value']>>;
  /** The reader's numbers: variables of the matched message. */
  variables: Record<string, string>;
  /** The paste, cleaned and without secrets. */
  text: string;
  redacted: number;
  /** Characters left out of the middle of a very long paste. */
  omitted: number;
}

/**
 * `output-started`: part of the answer had arrived, a replay starts over. `long-wait`: too long to sleep through. `too-slow`: the
 * answer takes longer than something between waits. `run-over`: polling again changes nothing, a new run may. `may-pass`: somebody
 * has to act for it to pass now, and another time the same request can pass without.
 */
export type Proviso = 'output-started' | 'long-wait' | 'too-slow' | 'run-over' | 'may-pass';

export type ToldFact =
  | 'status'
  | 'type'
  | 'code'
  | 'reason'
  | 'quota'
  | 'param'
  | 'stopReason'
  | 'blockReason'
  | 'attempts'
  | 'requestId'
  | 'exception'
  | 'model';

/** Addresses of a provider's own pages. Spelled out, because the package's types must not need zod. */
export type ProviderLinks = Partial<Record<'errors' | 'status' | 'keys' | 'billing' | 'limits', string | undefined>>;

export interface Named {
  id: string | null;
  name: string;
}

export interface NamedProvider extends Named {
  id: string;
}

export interface RankedEntry {
  id: string;
  title: string;
  kind: Kind;
  verdict: Verdict;
  sameRequest: boolean;
  role: 'cause' | 'carrier';
}

import type { Kind, Signature, Verdict } from '../schemas/index.ts';

/** What the classifier needs of an entry; compiled from the content by `src/catalog/rules.ts` and served as `/rules.json`. */
export interface Rule {
  id: string;
  title: string;
  kind: Kind;
  verdict: Verdict;
  /** Whether the identical request can ever succeed without anyone acting. */
  sameRequest: boolean;
  signatures: RuleSignature[];
  /** Ids of look-alikes, for the explanation of what it is not. */
  confusedWith: string[];
}

/** The facts of one signature, without what only readers need. */
export type RuleSignature = Omit<Signature, 'evidence' | 'since' | 'until'>;

/** A provider whose errors are not ours, with the texts that name it. */
export interface ForeignProvider {
  id: string;
  name: string;
  marks: string[];
}

export interface RuleSet {
  rules: Rule[];
  foreign: ForeignProvider[];
}

import type { ExceptionFact } from '../facts/incident.ts';
import type { FoundMark } from '../rules/marks.ts';

/** What a paste as a whole names. */
export interface Paste {
  text: string;
  /** First place of each exception class. */
  exceptions: Map<string, ExceptionFact>;
  marks: FoundMark[];
  /** Ids of the providers that any mark names. */
  named: Set<string>;
}

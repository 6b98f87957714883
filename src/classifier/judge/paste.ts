import type { ExceptionFact } from '../facts/incident.ts';
import type { FoundMark } from '../rules/marks.ts';
import type { Called } from './caller.ts';

/** What a paste as a whole names. */
export interface Paste {
  text: string;
  /** First place of each exception class. */
  exceptions: Map<string, ExceptionFact>;
  marks: FoundMark[];
  /** Who may have answered, by what the caller says. */
  called: Called[];
  /** Ids of the providers that any mark names. */
  named: Set<string>;
}

import type { ExceptionFact } from '../facts/incident.ts';
import type { FoundMark } from '../rules/marks.ts';
import type { ProviderRule } from '../rules/rule.ts';

/** What a paste as a whole names. */
export interface Paste {
  text: string;
  /** First place of each exception class. */
  exceptions: Map<string, ExceptionFact>;
  marks: FoundMark[];
  /** The provider that the caller says he called. */
  caller: ProviderRule | undefined;
  /** Ids of the providers that any mark names. */
  named: Set<string>;
}

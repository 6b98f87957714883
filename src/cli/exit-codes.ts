import type { Verdict } from '../schemas/index.ts';

/** What the command ends with. */
export const exitCodes = {
  answered: 0,
  notThere: 1,
  unreadable: 2,
} as const;

/** What `classify --exit-code` ends with, by what is to be done with the same request. */
const answerCodes = {
  /** Wait, or back off, and send it again. */
  again: 0,
  /** Sending it again is in vain. */
  inVain: 10,
  /** It depends, or nothing decides. */
  open: 11,
  /** No error was recognized. */
  none: 12,
} as const;

/** The code of an answer. Where a log has several, that of the most urgent one. */
export function codeOf({ diagnosis }: { diagnosis: { outcome: string; verdict: Verdict | null } }): number {
  const { outcome, verdict } = diagnosis;
  if (outcome === 'unrecognised') return answerCodes.none;
  if (verdict === null || verdict === 'inspect') return answerCodes.open;
  return verdict === 'wait' || verdict === 'backoff' ? answerCodes.again : answerCodes.inVain;
}

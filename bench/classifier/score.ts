import type { Verdict } from '../../src/schemas/index.ts';
import { isForeign, type Paste } from './pastes.ts';

/** What a system says of one paste. */
export interface Answer {
  /** The entry that it puts first. */
  first?: string | undefined;
  /** Whether the same request may be sent again; undefined where it does not say. */
  again?: boolean | undefined;
}

/** Answers of one system, counted. Every count is of pastes. */
export interface Score {
  /** Retry answers that are right, of those that the paste decides. */
  right: number;
  /** Says “send it again” of what must not be sent again. */
  inVain: number;
  /** Says “do not” of what passes when it is sent again. */
  givesUp: number;
  /** Says nothing where there is a right answer. */
  noAnswer: number;
  judged: number;
  /** Texts that are no model API's errors and were given a retry answer or an entry. */
  foreignClassed: number;
  foreign: number;
}

/** Counts the retry answers of a system over pastes; `answers` are in the order of `pastes`. */
export function score(pastes: Paste[], answers: Answer[]): Score {
  const rows = pastes.map((paste, index) => ({ paste, answer: answers[index] ?? {} }));
  const judged = rows.filter(({ paste }) => paste.verdict !== null && !isForeign(paste));
  const foreign = rows.filter(({ paste }) => isForeign(paste));
  const told = (test: (again: boolean | undefined, right: boolean) => boolean) =>
    judged.filter(({ paste, answer }) => paste.verdict !== null && test(answer.again, isAgain(paste.verdict))).length;
  return {
    right: told((again, right) => again === right),
    inVain: told((again, right) => again === true && !right),
    givesUp: told((again, right) => again === false && right),
    noAnswer: told((again) => again === undefined),
    judged: judged.length,
    foreignClassed: foreign.filter(({ answer }) => answer.first !== undefined || answer.again !== undefined).length,
    foreign: foreign.length,
  };
}

/** Whether a verdict lets the same request be sent again. */
export function isAgain(verdict: Verdict): boolean {
  return verdict === 'wait' || verdict === 'backoff';
}

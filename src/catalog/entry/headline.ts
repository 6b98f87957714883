import { qualified } from '../../classifier/index.ts';
import { verdictLabels } from './labels.ts';
import type { Entry } from './entry.ts';

/**
 * What to do about the same request, in one line: the label of its verdict. Where the request may pass later although something
 * has to change first, the line says so itself; nothing beside it has to contradict it.
 */
export function headline({ verdict, sameRequest }: Pick<Entry['retry'], 'verdict' | 'sameRequest'>): string {
  const isAgain = verdict === 'wait' || verdict === 'backoff' || verdict === 'inspect';
  return qualified(verdictLabels[verdict], { proviso: sameRequest && !isAgain ? 'may-pass' : null });
}

import { verdictLabels } from '../../catalog/entry/labels.ts';
import type { Verdict } from '../../schemas/index.ts';
import { element } from '../site/dom.ts';

/** The label of a verdict for a line of a list. */
export function verdictLine(verdict: Verdict): HTMLElement {
  return element('p', { class: `v ${verdict}` }, verdictLabels[verdict]);
}

import type { Ambiguous, Diagnosis, Family } from '../../classifier/index.ts';
import { eitherCard } from './either-card.ts';
import type { Engine } from './engine.ts';
import { entryCard, sharedCard } from './entry-card.ts';
import { unknownCard, untoldCard } from './unknown-card.ts';

export { sharedCard };

/**
 * Shows a diagnosis as a card.
 *
 * @param brief whether there is room for the verdict and the first thing to do only
 */
export function diagnosisView(diagnosis: Diagnosis, engine: Engine, brief = false): HTMLElement {
  switch (diagnosis.outcome) {
    case 'identified':
      return entryCard(diagnosis, engine, brief);
    case 'ambiguous':
      return eitherCard(diagnosis, engine);
    case 'family':
      // Their code is the error's and only the message differs: it may be any of them, whatever the code alone says.
      return diagnosis.near === 'code' && diagnosis.entries.length > 1
        ? eitherCard(oneOf(diagnosis), engine)
        : unknownCard(diagnosis, engine);
    case 'unrecognised':
      return untoldCard(diagnosis, engine);
  }
}

function oneOf(diagnosis: Family): Ambiguous {
  const verdicts = new Set(diagnosis.entries.map(({ verdict }) => verdict));
  const isAgreed = verdicts.size === 1 && diagnosis.verdict !== null && verdicts.has(diagnosis.verdict);
  return { ...diagnosis, outcome: 'ambiguous', missing: 'message', ...(!isAgreed && { verdict: null, notes: [] }) };
}

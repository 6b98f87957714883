import type { Diagnosis } from '../../classifier/index.ts';
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
      return unknownCard(diagnosis, engine);
    case 'unrecognised':
      return untoldCard(diagnosis, engine);
  }
}

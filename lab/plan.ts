import type { PlayedCase } from '../src/catalog/observed/lab-cases.ts';
import type { Observations } from '../src/schemas/index.ts';
import { observationDigest } from './digest.ts';
import { isDrawn } from './rotation.ts';
import type { LabSdk } from './sdks.ts';

/** What a check of one SDK has to do. */
export interface Plan {
  sdk: LabSdk;
  before: Observations | undefined;
  /** Cases to play. */
  due: PlayedCase[];
  /** Those of them whose case, runner or pinned packages changed since they were observed. */
  changed: string[];
  /** Cases that were never observed: there is nothing to compare them with. */
  missing: string[];
}

/**
 * Chooses the cases of an SDK that a check plays: those that changed since their observation was written, and the tenth of
 * the rest that the seed draws.
 *
 * @param cases those that the SDK plays
 * @param seed undefined to play all
 */
export function planOf(
  root: string,
  sdk: LabSdk,
  cases: PlayedCase[],
  before: Observations | undefined,
  seed: number | undefined,
): Plan {
  const observed = cases.filter(({ id }) => before?.cases[id]);
  const changed = observed.filter(({ id, wire }) => before?.cases[id]?.from !== observationDigest(root, sdk, wire));
  return {
    sdk,
    before,
    due: observed.filter(
      (item) => seed === undefined || changed.includes(item) || isDrawn(`${sdk.id} ${item.id}`, seed),
    ),
    changed: changed.map(({ id }) => id),
    missing: cases.filter((item) => !observed.includes(item)).map(({ id }) => id),
  };
}

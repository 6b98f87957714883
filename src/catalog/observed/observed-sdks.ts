import { sdkIds, type Observations, type Sdk } from '../../schemas/index.ts';
import type { ObservedSdk } from './sdk.ts';

/** The SDKs that have observations, in the order of `sdkIds`. */
export function observedSdks(words: (Sdk & { id: string })[], runs: Observations[]): ObservedSdk[] {
  return sdkIds.flatMap((id) => {
    const about = words.find((item) => item.id === id);
    const run = runs.find((item) => item.sdk === id);
    if (!about || !run) return [];
    const { generated: _, sdk: __, ...seen } = run;
    return [{ ...about, ...seen, id }];
  });
}

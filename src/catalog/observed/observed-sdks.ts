import { runtimes, type Observations, type Sdk } from '../../schemas/index.ts';
import type { ObservedSdk } from './sdk.ts';

type NamedSdk = Sdk & { id: string };

/** The SDKs that have observations, in their order. */
export function observedSdks(words: NamedSdk[], runs: Observations[]): ObservedSdk[] {
  return inOrder(words).flatMap((about) => {
    const run = runs.find((item) => item.sdk === about.id);
    if (!run) return [];
    const { generated: _, sdk: __, ...seen } = run;
    return [{ ...about, ...seen }];
  });
}

/** SDKs as lists show them: those of the providers first, each provider's together in the order of `runtimes`; then by id. */
export function inOrder<Item extends NamedSdk>(sdks: Item[]): Item[] {
  const rank = ({ official = '~', runner, id }: Item) => `${official} ${runtimes.indexOf(runner.runtime)} ${id}`;
  return sdks.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

import type { MarkKind, Provider, ProviderRule } from '../../schemas/index.ts';

/** The texts that name a provider, by where they stand. */
export function marksOf({ id, hosts, names, sdk, headers, requestIds, phrases }: Provider & { id: string }) {
  const marks: Record<MarkKind, string[]> = {
    host: hosts,
    label: [...new Set([id, ...names])],
    module: sdk.modules,
    exception: sdk.exceptions,
    env: sdk.env,
    header: headers,
    requestId: requestIds,
    phrase: phrases,
  };
  return Object.fromEntries(Object.entries(marks).filter(([, texts]) => texts.length > 0)) as ProviderRule['marks'];
}

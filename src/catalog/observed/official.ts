import type { Runtime, Sdk } from '../../schemas/index.ts';

/** What readers call a runtime. */
export const runtimeNames: Record<Runtime, string> = { python: 'Python', node: 'Node', go: 'Go', java: 'Java' };

/**
 * Whether an SDK is one of the two of a provider that most readers have, whose class names people know and search for: its own
 * for Python or Node. The other SDKs mostly borrow theirs.
 */
export function isMain({ official, runner }: Pick<Sdk, 'official' | 'runner'>): boolean {
  return official !== undefined && (runner.runtime === 'python' || runner.runtime === 'node');
}

/** The SDKs of a provider itself; those of a provider that has none of its own are the official ones that speak to it. */
export function officialSdks<Item extends Sdk>(provider: string, sdks: Item[]): Item[] {
  const own = sdks.filter(({ official }) => official === provider);
  return own.length > 0
    ? own
    : sdks.filter(({ official, providers }) => official !== undefined && provider in providers);
}

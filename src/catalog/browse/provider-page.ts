import type { Provider, Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { officialSdks } from '../observed/official.ts';
import { retryRules, type RetryRule } from '../observed/retry-rule.ts';
import type { ObservedSdk } from '../observed/sdk.ts';

/** A provider with its entries, as its page shows it. */
export type ProviderWithEntries = Provider & { id: string; entries: Entry[] };

/** Whether there is enough to say of a provider for a page of its own. */
export function hasPage({ entries, words, sentences, statuses, surprises }: ProviderWithEntries): boolean {
  return entries.length + words.length + sentences.length + statuses.length + surprises.length > 0;
}

/** What a part of a body or a status is read from, line by line: the text, and the number of the note that belongs to it. */
export function annotatedLines({ text, notes }: NonNullable<Provider['anatomy']>): { text: string; note?: number }[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const note = notes.findIndex(({ at }) => line.includes(at)) + 1;
      return { text: line, ...(note > 0 && { note }) };
    });
}

/** SDKs that do the same with this provider's refusals, with what they do. */
export interface SharedRule {
  sdks: ObservedSdk[];
  rule: RetryRule;
}

/** What the official SDKs send again; those that repeat the same statuses stand together. */
export function sharedRules(provider: string, sdks: ObservedSdk[]): SharedRule[] {
  const rules = officialSdks(provider, sdks).flatMap((sdk) => {
    const rule = retryRules(sdk).find((item) => item.provider === provider);
    return rule ? [{ sdk, rule }] : [];
  });
  const same = ({ rule: { again, depends } }: { rule: RetryRule }) =>
    `${again.join()} ${depends.map(({ status }) => status).join()}`;
  return [...Map.groupBy(rules, same).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ sdks: group.map(({ sdk }) => sdk), rule: first.rule }] : [];
  });
}

/** One status of a provider: the class that each SDK raised for it, and what the provider documents. */
export interface StatusRow {
  status: number;
  /** The classes, in the order of the SDKs; empty where it was not played to one. */
  classes: string[];
  verdict: Verdict | undefined;
}

/** The statuses that were played as general cases or that the provider documents, smallest first. */
export function statusRows(
  { id, statuses }: Pick<ProviderWithEntries, 'id' | 'statuses'>,
  sdks: ObservedSdk[],
): StatusRow[] {
  const seen = sdks.map(
    (sdk) =>
      new Map(
        Object.entries(sdk.cases).flatMap(([name, { outcome }]) => {
          if (!name.startsWith(`general/${id}/status-`) || outcome.kind !== 'raised') return [];
          const status = Number(/status-(\d{3})/.exec(name)?.[1]);
          return [[status, outcome.class] as const];
        }),
      ),
  );
  const all = new Set([...seen.flatMap((classes) => [...classes.keys()]), ...statuses.map(({ status }) => status)]);
  return [...all]
    .toSorted((a, b) => a - b)
    .map((status) => ({
      status,
      classes: seen.map((classes) => classes.get(status) ?? ''),
      verdict: statuses.find((item) => item.status === status)?.verdict,
    }));
}

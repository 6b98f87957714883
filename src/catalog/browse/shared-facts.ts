import type { Entry } from '../entry/entry.ts';
import { casesOf, mainCase } from '../observed/lab-cases.ts';
import type { ObservedSdk } from '../observed/sdk.ts';
import { summaryOf } from '../entry/summary.ts';

/** Facts by which entries are alike without naming each other. */
export interface SharedFacts {
  statuses: number[];
  /** What the official SDKs raise in the case that stands for the entry on its page. */
  exceptions: SeenException[];
}

/** An exception class as one SDK was seen to raise it. */
export interface SeenException {
  sdk: string;
  /** `Python`, `Node`. */
  name: string;
  class: string;
}

/** SDKs whose class names people know and search for; the others mostly borrow theirs. */
const official: Record<string, string> = { 'openai-python': 'Python', 'openai-node': 'Node' };

/** The shared facts of all entries, by id; made once, because each entry is compared with all. */
export function sharedFacts(entries: Entry[], sdks: Pick<ObservedSdk, 'id' | 'cases'>[]): Map<string, SharedFacts> {
  return new Map(
    entries.map((entry) => {
      const main = mainCase(entry, casesOf(entry));
      const exceptions = sdks.flatMap(({ id, cases }) => {
        const name = official[id];
        const outcome = main && cases[main.id]?.outcome;
        return name && outcome?.kind === 'raised' ? [{ sdk: id, name, class: outcome.class }] : [];
      });
      return [entry.id, { statuses: summaryOf(entry).statuses, exceptions }];
    }),
  );
}

import type { Entry } from '../entry/entry.ts';
import { casesOf, mainCase } from '../observed/lab-cases.ts';
import { isMain, runtimeNames } from '../observed/official.ts';
import type { ObservedSdk } from '../observed/sdk.ts';
import { summaryOf } from '../entry/summary.ts';

/** Facts by which entries are alike without naming each other. */
export interface SharedFacts {
  statuses: number[];
  /** What the official SDKs raise in the case that stands for the entry on its page. */
  exceptions: SeenException[];
}

/** What must be known of an SDK to say what it raised. */
export type RaisingSdk = Pick<ObservedSdk, 'id' | 'official' | 'runner' | 'cases'>;

/** An exception class as one SDK was seen to raise it. */
export interface SeenException {
  sdk: string;
  /** `Python`, `Node`. */
  name: string;
  class: string;
}

/** The shared facts of all entries, by id; made once, because each entry is compared with all. */
export function sharedFacts(entries: Entry[], sdks: RaisingSdk[]): Map<string, SharedFacts> {
  return new Map(
    entries.map((entry) => {
      const main = mainCase(entry, casesOf(entry));
      const exceptions = sdks.filter(isMain).flatMap(({ id, runner, cases }) => {
        const outcome = main && cases[main.id]?.outcome;
        return outcome?.kind === 'raised'
          ? [{ sdk: id, name: runtimeNames[runner.runtime], class: outcome.class }]
          : [];
      });
      return [entry.id, { statuses: summaryOf(entry).statuses, exceptions }];
    }),
  );
}

import type { SearchedEntry } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { entryOfCase } from '../observed/lab-cases.ts';
import { raisedClasses } from '../observed/raised.ts';
import type { ObservedSdk } from '../observed/sdk.ts';
import { summaryOf } from '../entry/summary.ts';

export type { SearchedEntry } from '../../schemas/index.ts';

/** An entry as the search knows it: in short, and with the classes that each SDK raised for its cases. */
export function searchedEntry(entry: Entry, sdks: Pick<ObservedSdk, 'id' | 'cases'>[]): SearchedEntry {
  const raised: SearchedEntry['raised'] = {};
  for (const { id, cases } of sdks) {
    const own = Object.fromEntries(casesByEntry(cases).get(entry.id) ?? []);
    const classes = raisedClasses({ cases: own }).filter((found) => found.cases.length > 0);
    if (classes.length > 0) raised[id] = classes.map(({ name }) => name);
  }
  return { ...summaryOf(entry), raised };
}

type Cases = ObservedSdk['cases'];

/** The cases of an SDK by their entry. Every entry asks for them, several times in a build. */
const grouped = new WeakMap<Cases, ReturnType<typeof groupByEntry>>();

function casesByEntry(cases: Cases) {
  const known = grouped.get(cases) ?? groupByEntry(cases);
  grouped.set(cases, known);
  return known;
}

function groupByEntry(cases: Cases) {
  return Map.groupBy(Object.entries(cases), ([id]) => entryOfCase(id));
}

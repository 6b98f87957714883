import type { SearchedEntry } from '../schemas/index.ts';
import type { Entry } from './entry.ts';
import { raisedClasses } from './raised.ts';
import type { ObservedSdk } from './sdk.ts';
import { summaryOf } from './summary.ts';

export type { SearchedEntry } from '../schemas/index.ts';

/** An entry as the search knows it: in short, and with the classes that each SDK raised for its cases. */
export function searchedEntry(entry: Entry, sdks: Pick<ObservedSdk, 'id' | 'cases'>[]): SearchedEntry {
  const raised: SearchedEntry['raised'] = {};
  for (const { id, cases } of sdks) {
    const own = Object.entries(cases).filter(([name]) => name.startsWith(`${entry.id}/`));
    const classes = raisedClasses({ cases: Object.fromEntries(own) }).filter((found) => found.cases.length > 0);
    if (classes.length > 0) raised[id] = classes.map(({ name }) => name);
  }
  return { ...summaryOf(entry), raised };
}

import { countValues as countRows, fits as rowFits, type FilterRow } from '../browse/row-filter.ts';
import { providerOf } from '../entry/summary.ts';
import type { SearchedEntry } from './searched-entry.ts';

/** What results can be filtered by, in the order of the form. */
export const filterNames = ['provider', 'area', 'status', 'verdict', 'fixer', 'sdk'] as const;

export type FilterName = (typeof filterNames)[number];

/** A chosen value by filter; empty or missing means any. */
export type Filters = Partial<Record<FilterName, string>>;

/** The values of an entry for each filter. */
function filterValues(entry: SearchedEntry): Record<FilterName, string[]> {
  return {
    provider: [providerOf(entry.id)],
    area: [entry.area],
    status: entry.statuses.map(String),
    verdict: [entry.verdict],
    fixer: [entry.fixer],
    sdk: Object.keys(entry.raised),
  };
}

/** The same for Pagefind, one `data-pagefind-filter` each: `provider:openai`, `area:billing` … */
export function pagefindFilters(entry: SearchedEntry): string[] {
  return Object.entries(filterValues(entry)).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
}

/** Whether an entry has every chosen value. */
export function fits(entry: SearchedEntry, chosen: Filters): boolean {
  return rowFits(rowOf(entry), chosen, filterNames);
}

/** How many entries have each value of a filter, the other filters being as chosen. */
export function countValues(entries: SearchedEntry[], name: FilterName, chosen: Filters): Map<string, number> {
  return countRows(entries.map(rowOf), chosen, filterNames, name);
}

/** An entry without its text: what is searched for in it is not for the filters to say. */
function rowOf(entry: SearchedEntry): FilterRow {
  return { text: '', values: filterValues(entry) };
}

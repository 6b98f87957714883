import type { Area } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { facetsOf, type Facets } from './facets.ts';
import { entriesOfCases, raisedClasses } from '../observed/raised.ts';
import type { ObservedSdk } from '../observed/sdk.ts';
import { byMet } from '../entry/most-met.ts';

/** A row of the table of all errors. */
export interface ErrorRow extends Facets {
  entry: Entry;
  areaTitle: string;
  /** `openai-python/RateLimitError`: classes that SDKs raised for it. */
  raises: string[];
}

/** The rows of the table of all errors, those that are met most often first. */
export function errorRows(entries: Entry[], areas: Area[], sdks: ObservedSdk[]): ErrorRow[] {
  const raises = Map.groupBy(
    sdks.flatMap((sdk) =>
      raisedClasses(sdk).flatMap(({ name, cases }) =>
        entriesOfCases(cases, entries).map(({ id }) => ({ id, value: `${sdk.id}/${name}` })),
      ),
    ),
    ({ id }) => id,
  );
  return entries.toSorted(byMet).map((entry) => ({
    ...facetsOf(entry),
    entry,
    areaTitle: areas.find((area) => area.id === entry.area)?.title ?? entry.area,
    raises: (raises.get(entry.id) ?? []).map(({ value }) => value),
  }));
}

/** A value to filter by, how it is called, and how many rows have it. */
export interface FilterOption {
  value: string;
  label: string;
  count: number;
}

/**
 * The options of one filter, in the order of `labels`; values that no row has are left out.
 *
 * @param valuesOf the values of a row
 * @param labels value and name of each option
 */
export function filterOptions(
  rows: ErrorRow[],
  valuesOf: (row: ErrorRow) => readonly (string | number)[],
  labels: readonly (readonly [value: string, label: string])[],
): FilterOption[] {
  return labels
    .map(([value, label]) => ({
      value,
      label,
      count: rows.filter((row) => valuesOf(row).map(String).includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}

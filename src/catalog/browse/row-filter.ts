/** A row of a table that is filtered: its text, and its values in each facet. */
export interface FilterRow {
  text: string;
  values: Partial<Record<string, readonly string[]>>;
}

/** What is asked for: words in `q`, and one value for each facet; empty means any. */
export type FilterState = Partial<Record<string, string>>;

/**
 * Whether a row has all words of `q` in its text, and the value that is asked for in each facet.
 *
 * @param facets the facets that count
 */
export function fits({ text, values }: FilterRow, state: FilterState, facets: readonly string[]): boolean {
  const words = (state.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const lower = text.toLowerCase();
  return (
    words.every((word) => lower.includes(word)) &&
    facets.every((facet) => !state[facet] || values[facet]?.includes(state[facet]) === true)
  );
}

/** How many rows each value of a facet would leave, given all the other filters. */
export function countValues(
  rows: readonly FilterRow[],
  state: FilterState,
  facets: readonly string[],
  facet: string,
): Map<string, number> {
  const others = facets.filter((other) => other !== facet);
  const found = rows.filter((row) => fits(row, state, others)).flatMap(({ values }) => values[facet] ?? []);
  return new Map([...Map.groupBy(found, (value) => value)].map(([value, same]) => [value, same.length]));
}

/**
 * Orders two cells, numbers by value and words by alphabet; an empty cell comes last in both directions.
 *
 * @param direction 1 for ascending, -1 for descending
 */
export function compareCells(a: string, b: string, direction: 1 | -1): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return direction * a.localeCompare(b, 'en', { numeric: true });
}

import type { Signature } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { facetsOf, refusalsOf } from './facets.ts';

/** A fact that some errors of a list show and others do not. */
export interface TellingFact {
  /** The field, as people write it: `code`, `param`. */
  field: string;
  value: string;
  /** All others of the list show this field too, and none with this value. */
  alone: boolean;
}

/** Fields by which errors are told apart, best first, and how they are called. */
const fieldNames = {
  code: 'code',
  type: 'type',
  status: 'HTTP',
  param: 'param',
  incompleteReason: 'incomplete reason',
  exception: 'exception',
  responseStatus: 'response status',
  event: 'event',
} as const satisfies Partial<Record<keyof Signature, string>>;

/** A field by which errors may be told apart. */
export type Field = keyof typeof fieldNames;

/**
 * For each entry of a list, up to two facts that tell it from the others. Those that hold against every other entry
 * come alone; where there are none, facts that at least one other entry does not share. None is left where only words differ.
 *
 * @param without a field that the list is made by, which tells nothing in it
 * @returns by id of the entry
 */
export function tellingFacts(entries: Entry[], without?: Field): Map<string, TellingFact[]> {
  const fields = (Object.keys(fieldNames) as Field[]).filter((field) => field !== without);
  const table = entries.map((entry) => ({
    id: entry.id,
    values: new Map(fields.map((field) => [field, valuesOf(entry, field)])),
  }));
  return new Map(
    table.map((row) => {
      const others = table.filter(({ id }) => id !== row.id);
      const facts = fields.flatMap((field) =>
        [...(row.values.get(field) ?? [])].map((value) => {
          const against = others.map(({ values }) => values.get(field) ?? new Set<string>());
          return {
            field: fieldNames[field],
            value,
            alone: against.every((seen) => seen.size > 0 && !seen.has(value)),
            shared: against.every((seen) => seen.has(value)),
          };
        }),
      );
      const telling = facts.filter(({ shared, value }) => others.length === 0 || (!shared && value !== 'null'));
      const best = telling.some(({ alone }) => alone) ? telling.filter(({ alone }) => alone) : telling;
      const onePerField = best.filter(({ field }, at) => best.findIndex((other) => other.field === field) === at);
      return [row.id, onePerField.slice(0, 2).map(({ field, value, alone }) => ({ field, value, alone }))];
    }),
  );
}

/** What stands in a field of an error: stated by its signatures, or shown by the bodies of its wire cases. */
function valuesOf(entry: Entry, field: Field): Set<string> {
  if (field === 'status') return new Set(facetsOf(entry).statuses.map(String));
  const stated = entry.signatures.flatMap((signature) =>
    signature[field] === undefined ? [] : [signature[field]].flat(),
  );
  // A path into a list, such as `tools[0]`, is that of our example.
  const shown = refusalsOf(entry).flatMap((error) =>
    field in error && !/\[/.test(String(error[field])) ? [error[field]] : [],
  );
  return new Set([...stated, ...shown].map(String));
}

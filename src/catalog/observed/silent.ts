import { tell, type LabCase, type ObservedSdk } from './sdk.ts';

/** Failures that raise nothing and are told by the same field. */
export interface SilentGroup {
  /** The field that tells, as a reader writes it; undefined where none does. */
  at: string | undefined;
  /** Values that were seen in it. */
  values: string[];
  cases: LabCase[];
}

/** Fields that hold what the model said, or how much of it. They do not tell a failure from an answer. */
const ofTheAnswer = new Set(['text', 'content', 'output_text', 'candidates', 'parsed', 'length']);

/** The cases that an SDK lets pass without raising anything, by the field that a reader has to look at; those without one last. */
export function silentGroups(sdk: Pick<ObservedSdk, 'cases'>, cases: LabCase[]): SilentGroup[] {
  const silent = cases.flatMap((item) => {
    const seen = sdk.cases[item.id];
    const told = seen && tell(seen.outcome);
    if (told?.tone !== 'silent') return [];
    return [{ item, field: told.details.find(({ at }) => !ofTheAnswer.has(at)) }];
  });
  return [...Map.groupBy(silent, ({ field }) => field?.at)]
    .map(([at, found]) => ({
      at,
      values: [...new Set(found.flatMap(({ field }) => field?.value ?? []))],
      cases: found.map(({ item }) => item),
    }))
    .toSorted((a, b) => Number(a.at === undefined) - Number(b.at === undefined) || b.cases.length - a.cases.length);
}

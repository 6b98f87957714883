import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll } from 'vitest';

/** Cases of each property: few in a normal run, and always the same; `npm run fuzz` sets how many, and where to begin. */
const cases = Number(process.env.FUZZ_RUNS ?? 150);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);

/** Whether `npm run fuzz` runs this. */
export const isLong = process.env.FUZZ_RUNS !== undefined;

/** Whether a round follows another, so that what no number decides was run already. */
export const isAgain = process.env.FUZZ_AGAIN !== undefined;

let counted = 0;

/** Counts cases that no property ran. */
export function count(more: number): void {
  counted += more;
}

/**
 * Runs a property and counts its cases.
 *
 * @param amount how many times as many cases as other properties it is worth, and how many are enough where each is slow
 * @throws Error with the counterexample, and the seed that finds it again
 */
export function holds<Arguments extends unknown[]>(
  property: fc.IProperty<Arguments>,
  { times = 1, most = Infinity }: { times?: number; most?: number } = {},
): void {
  const details = fc.check(property, { numRuns: Math.min(cases * times, most), seed });
  count(details.numRuns);
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}

afterAll(() => {
  if (process.env.FUZZ_COUNT !== undefined) appendFileSync(process.env.FUZZ_COUNT, `${String(counted)}\n`);
});

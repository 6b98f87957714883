import { classify, compileRules, type Diagnosis } from '../../classifier/index.ts';
import { getAreas, getEntries, getRules, getSdks } from './collection.ts';
import { compare } from '../browse/comparison.ts';
import { comparePath, lookAlikePairs } from '../browse/look-alikes.ts';
import { checkComparisons } from '../check/check-comparisons.ts';
import { formatProblems } from '../reading/problem.ts';

/** One page per pair of look-alikes. */
export async function comparePaths() {
  const sdks = await getSdks();
  const rules = compileRules(await getRules());
  const diagnoses = new Map<string, Diagnosis>();
  /** Reads a paste; one that stands in several comparisons is read once. */
  const classified = (paste: string) => {
    const diagnosis = diagnoses.get(paste) ?? classify(paste, rules);
    diagnoses.set(paste, diagnosis);
    return diagnosis;
  };
  const pairs = await getPairs();
  const [collision] = checkComparisons(pairs.flat());
  if (collision) throw new Error(formatProblems([collision]));
  const pairsOf = Map.groupBy(
    pairs.flatMap((pair, place) => pair.map((entry) => ({ entry, pair, place }))),
    ({ entry }) => entry,
  );
  return pairs.map((pair) => {
    const [first, second] = pair;
    const [, , slug = ''] = comparePath(first.id, second.id).split('/');
    const near = [first, second]
      .flatMap((entry) => pairsOf.get(entry) ?? [])
      .filter((other) => other.pair !== pair)
      .toSorted((a, b) => a.place - b.place)
      .map((other) => other.pair);
    return { params: { pair: slug }, props: { comparison: compare(pair, sdks, classified), near } };
  });
}

/** Pairs of look-alikes by area: each area with the pairs that one of its entries is in. */
export async function getPairsByArea() {
  const pairs = await getPairs();
  return (await getAreas())
    .map((area) => ({ ...area, pairs: pairs.filter((pair) => pair.some((entry) => entry.area === area.id)) }))
    .filter((area) => area.pairs.length > 0);
}

async function getPairs() {
  return lookAlikePairs(await getEntries());
}

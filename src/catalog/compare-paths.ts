import { compileRules } from '../classifier/index.ts';
import { getAreas, getEntries, getRules, getSdks } from './collection.ts';
import { compare } from './comparison.ts';
import { comparePath, lookAlikePairs } from './look-alikes.ts';

/** One page per pair of look-alikes. */
export async function comparePaths() {
  const sdks = await getSdks();
  const rules = compileRules(await getRules());
  const pairs = await getPairs();
  return pairs.map((pair) => {
    const [first, second] = pair;
    const [, , slug = ''] = comparePath(first.id, second.id).split('/');
    const near = pairs.filter((other) => other !== pair && (other.includes(first) || other.includes(second)));
    return { params: { pair: slug }, props: { comparison: compare(pair, sdks, rules), near } };
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

import { comparePath, lookAlikePairs } from '../browse/look-alikes.ts';
import type { Entry } from '../entry/entry.ts';
import type { Problem } from '../reading/problem.ts';

/** Tells pairs of look-alikes whose pages would have one path: the later would take the place of the other. */
export function checkComparisons(entries: Entry[]): Problem[] {
  const pairs = lookAlikePairs(entries);
  return [...Map.groupBy(pairs, ([a, b]) => comparePath(a.id, b.id))].flatMap(([path, [first, ...others]]) =>
    others.map(([a, b]) => ({
      file: `content/errors/${b.id}/`,
      path: '',
      expected: `another slug: the page of ${a.id} and ${b.id} is ${path}, and so is that of ${first?.map(({ id }) => id).join(' and ') ?? ''}`,
    })),
  );
}

import type { Entry } from '../entry/entry.ts';
import { fileOf } from '../reading/content-files.ts';
import type { Problem } from '../reading/problem.ts';

/** An entry that another takes for a look-alike without being named by it in return. */
export interface OneSided {
  /** The entry that names the other, and how it tells the two apart. */
  id: string;
  tell: string;
  /** The entry that has to name it. */
  other: string;
}

/** Look-alikes that only one of the two knows. Whoever stands on either page has to learn how to tell; a retired page tells nothing. */
export function oneSidedLookAlikes(entries: Entry[]): OneSided[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap(({ id, confusedWith }) =>
    confusedWith.flatMap(({ id: named, tell }) => {
      const other = byId.get(named);
      if (!other || named === id || other.state === 'retired') return [];
      return other.confusedWith.some((item) => item.id === id) ? [] : [{ id, tell, other: named }];
    }),
  );
}

/** Tells one-sided look-alikes, each at the file that lacks the lines. */
export function checkLookAlikes(entries: Entry[]): Problem[] {
  return oneSidedLookAlikes(entries).map(({ id, tell, other }) => ({
    file: fileOf(other),
    path: 'confusedWith',
    expected: `${id}, which names this entry; \`npm run check:content -- --fix-look-alikes\` adds the lines, and you say how to tell`,
    snippet: `confusedWith:\n  - id: ${id}\n    tell: '… (over there: ${tell.replaceAll("'", "''")})'`,
    about: id,
  }));
}

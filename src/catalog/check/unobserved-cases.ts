import { casesOf } from '../observed/lab-cases.ts';
import type { Content } from '../reading/read-content.ts';

/** Ids of the wire cases that say what to call and that no SDK has played yet: the laboratory's job in CI does that. */
export function unobservedCases({ entries, observations }: Pick<Content, 'entries' | 'observations'>): string[] {
  const seen = new Set(observations.flatMap(({ cases }) => Object.keys(cases)));
  return entries
    .flatMap(casesOf)
    .map(({ id }) => id)
    .filter((id) => !seen.has(id));
}

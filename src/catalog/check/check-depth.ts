import { primaryEvidenceKinds } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import type { Report } from '../reading/problem.ts';

/** Headings that the prose has, in this order; a brief entry may leave out the second. */
export const bodyHeadings = ['What this error means', 'Why this happens'] as const;

/** What a whole entry has at least of each list, and what a brief one may leave out. */
const leastOfWhole = { evidence: 3, samples: 3, checks: 1, steps: 2, prevention: 1, faq: 4 } as const;

/** An entry has what its depth asks for: a whole one every section, a brief one what it takes to act on it and to believe it. */
export function checkDepth(entry: Entry, report: Report): void {
  if (entry.depth === 'whole') {
    for (const [field, least] of Object.entries(leastOfWhole) as [keyof typeof leastOfWhole, number][])
      if (entry[field].length < least)
        report(
          field,
          `${least} or more in a whole entry; ${entry[field].length} is there. An error that is met seldom may be brief`,
          'depth: brief',
        );
  } else if (entry.samples.length < 2) report('samples', '2 or more in a brief entry');
  if (!entry.evidence.some(({ kind }) => primaryEvidenceKinds.includes(kind)) && !hasTwoThreads(entry))
    report(
      'evidence',
      `a primary source (${primaryEvidenceKinds.join(', ')})${entry.depth === 'brief' ? ', or threads of two places' : ''}`,
    );
  if (entry.signatures.some(({ surface }) => surface === 'http') && entry.wire.length === 0)
    report('wire/', 'a case that reproduces it, because it comes over HTTP');
}

/** Two people who met it in two places may stand for a primary source of a brief entry. */
function hasTwoThreads({ depth, evidence }: Entry): boolean {
  const places = evidence.flatMap(({ kind, url }) =>
    url && (kind === 'thread' || kind === 'maintainer') ? [placeOf(url)] : [],
  );
  return depth === 'brief' && new Set(places).size > 1;
}

/** A repository or a forum: the host with two steps of the path for code hosts, where every thread of a forum is its own. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return /\/(?:issues|pull|discussions)\//.test(pathname)
    ? host + pathname.split('/').slice(0, 3).join('/')
    : host + pathname;
}

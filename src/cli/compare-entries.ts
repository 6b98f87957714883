import { billedLabels, fixerLabels, verdictLabels } from '../catalog/entry/labels.ts';
import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import type { RuleSet } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';
import { sectionNamed, sectionsOf } from './sections.ts';

/** Two entries side by side. */
export interface EntryComparison {
  entries: [SearchedEntry, SearchedEntry];
  /** What a page says to tell the other one from it; empty where neither names the other. */
  tell: string[];
  /** Facts in which they differ. */
  differing: ComparedFact[];
  /** Facts that both have. */
  same: ComparedFact[];
}

export interface ComparedFact {
  fact: string;
  /** A value for each; null where it has none. */
  values: [string | null, string | null];
}

/** Sets two entries side by side: how their pages tell them apart, and the facts in which they differ. */
export function compareEntries(catalogue: Catalogue, first: SearchedEntry, second: SearchedEntry): EntryComparison {
  const facts = factsOf(first, catalogue.rules).map(([fact, value], index): ComparedFact => {
    const other = factsOf(second, catalogue.rules)[index]?.[1] ?? '';
    return { fact, values: [value || null, other || null] };
  });
  const stated = facts.filter(({ values }) => values.some((value) => value !== null));
  return {
    entries: [first, second],
    tell: [...tellOf(catalogue, first, second), ...tellOf(catalogue, second, first)],
    differing: stated.filter(({ values: [a, b] }) => a !== b),
    same: stated.filter(({ values: [a, b] }) => a === b),
  };
}

/** What the page of an entry says of another one that is easily confused with it. */
function tellOf({ page }: Catalogue, entry: SearchedEntry, other: SearchedEntry): string[] {
  const section = sectionNamed(sectionsOf(page(entry.id) ?? ''), 'is-this-your-error');
  const line = section?.text
    .split('\n')
    .find((item) => item.startsWith('- [') && item.includes(`/errors/${other.id}.md)`));
  const says = line === undefined ? undefined : /\)\s\([^)]*\): (.+)$/.exec(line)?.[1];
  return says === undefined ? [] : [`${other.id}: ${says}`];
}

function factsOf(entry: SearchedEntry, { rules }: RuleSet): [fact: string, value: string][] {
  const { verdict, sameRequest, fixer, billed, kind, statuses, codes, types, exceptions, messages } = entry;
  const signatures = rules.find(({ id }) => id === entry.id)?.signatures ?? [];
  const surfaces = [...new Set(signatures.map(({ surface }) => surface))];
  return [
    ['retry', verdictLabels[verdict]],
    ['same request', sameRequest ? 'can pass later' : 'cannot pass as it is'],
    ['who acts', fixerLabels[fixer]],
    ['billed', billedLabels[billed]],
    ['kind', kind],
    ['where it shows', surfaces.join(', ')],
    ['HTTP status', statuses.join(', ')],
    ['code', codes.join(', ')],
    ['type', types.join(', ')],
    ['exception', exceptions.join(', ')],
    ['messages', messages.join(' | ')],
  ];
}

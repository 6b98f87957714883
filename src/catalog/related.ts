import type { Entry } from './entry.ts';
import { summaryOf } from './summary.ts';

export interface RelatedGroup {
  title: string;
  entries: { entry: Entry; tell?: string }[];
}

/** Entries to go on to, grouped by why; look-alikes count in both directions, and none is named twice. */
export function relatedTo(entry: Entry, all: Entry[]): RelatedGroup[] {
  const byId = new Map(all.map((other) => [other.id, other]));
  const shown = new Set([entry.id]);
  const pick = (ids: string[]) =>
    ids.flatMap((id) => {
      const other = byId.get(id);
      if (!other || shown.has(id)) return [];
      shown.add(id);
      return [{ entry: other }];
    });
  const statuses = summaryOf(entry).statuses;
  const groups = [
    { title: 'Leads to', entries: pick(entry.leadsTo) },
    { title: 'Easily confused with', entries: pick(lookAlikeIds(entry, all)) },
    { title: 'See also', entries: pick(entry.seeAlso) },
    {
      title: `Also HTTP ${statuses.join(' or ')}`,
      entries: pick(
        all
          .filter((other) => summaryOf(other).statuses.some((status) => statuses.includes(status)))
          .map(({ id }) => id),
      ),
    },
    { title: 'Same area', entries: pick(all.filter((other) => other.area === entry.area).map(({ id }) => id)) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

function lookAlikeIds(entry: Entry, all: Entry[]): string[] {
  const naming = all.filter((other) => other.confusedWith.some((item) => item.id === entry.id)).map(({ id }) => id);
  return [...entry.confusedWith.map((item) => item.id), ...naming];
}

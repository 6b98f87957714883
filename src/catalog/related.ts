import { met, type Area } from '../schemas/index.ts';
import type { Entry } from './entry.ts';
import { exceptionPath, statusPath } from './facet-links.ts';
import type { SharedFacts } from './shared-facts.ts';

/** Neighbours of an entry by why; each stands in the first list that it belongs to, so none is there twice. */
export interface Neighbours {
  leadsTo: Entry[];
  comesFrom: Entry[];
  lookAlikes: Entry[];
  seeAlso: Entry[];
}

/** Entries that have something in common with one. */
export interface RelatedGroup {
  title: string;
  entries: Entry[];
  /** Pages that list all of them. */
  all: { href: string; text: string }[];
}

/** The entries that one names or is named by, in the order in which its author names them. */
export function neighboursOf(entry: Entry, entries: Entry[]): Neighbours {
  const byId = new Map(entries.map((other) => [other.id, other]));
  const seen = new Set([entry.id]);
  const pick = (ids: string[]) =>
    ids.flatMap((id) => {
      const other = byId.get(id);
      if (!other || seen.has(id)) return [];
      seen.add(id);
      return [other];
    });
  const naming = (list: 'leadsTo' | 'seeAlso') =>
    entries.filter((other) => other[list].includes(entry.id)).map(({ id }) => id);
  return {
    leadsTo: pick(entry.leadsTo),
    comesFrom: pick(naming('leadsTo')),
    lookAlikes: pick(entry.confusedWith.map(({ id }) => id)),
    seeAlso: pick([...entry.seeAlso, ...naming('seeAlso')]),
  };
}

/**
 * Entries to go on to from one, grouped by why, none of them twice. Look-alikes are left out: they stand on the page with how to tell
 * them apart. Of those that only share a fact the closest few are named, with links to all.
 *
 * @param facts from `sharedFacts`, over all entries
 */
export function relatedTo(entry: Entry, entries: Entry[], area: Area, facts: Map<string, SharedFacts>): RelatedGroup[] {
  const { leadsTo, comesFrom, lookAlikes, seeAlso } = neighboursOf(entry, entries);
  const named = new Set([entry, ...leadsTo, ...comesFrom, ...lookAlikes, ...seeAlso]);
  const { statuses, exceptions } = facts.get(entry.id) ?? { statuses: [], exceptions: [] };
  /** How many of the facts that people search by both have. */
  const shared = (other: Entry) => {
    const its = facts.get(other.id);
    const sameStatus = its?.statuses.some((status) => statuses.includes(status));
    const sameClass = its?.exceptions.some(({ sdk, class: raised }) =>
      exceptions.some((own) => own.sdk === sdk && own.class === raised),
    );
    return Number(sameStatus ?? false) + Number(sameClass ?? false) + Number(other.area === entry.area);
  };
  const closeness = (other: Entry) => shared(other) + Number(other.kind === entry.kind);
  const groups: RelatedGroup[] = [
    { title: 'Leads to', entries: leadsTo, all: [] },
    { title: 'Comes from', entries: comesFrom, all: [] },
    { title: 'See also', entries: seeAlso, all: [] },
    {
      title: 'Same status, exception or area',
      entries: entries
        .filter((other) => !named.has(other) && shared(other) > 0)
        .toSorted((a, b) => closeness(b) - closeness(a) || met.indexOf(a.met) - met.indexOf(b.met))
        .slice(0, few),
      all: [
        ...statuses.map((status) => {
          const count = [...facts.values()].filter((other) => other.statuses.includes(status)).length;
          const name = `HTTP ${String(status)}`;
          return { href: statusPath(status), text: count > 1 ? `All ${String(count)} with ${name}` : name };
        }),
        ...exceptions.map(({ sdk, name, class: raised }) => ({
          href: exceptionPath(sdk, raised),
          text: `${raised} in ${name}`,
        })),
        { href: `/areas/${area.id}/`, text: area.title },
      ],
    },
  ];
  return groups.filter((group) => group.entries.length + group.all.length > 0);
}

/** Entries that are named where they only share a fact. */
const few = 4;

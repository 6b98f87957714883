import type { Area } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { exceptionPath, statusPath } from '../entry/facet-links.ts';
import { byMet } from '../entry/most-met.ts';
import { sharedFacts, type RaisingSdk, type SharedFacts } from './shared-facts.ts';

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
  /** Whether they only share a fact. */
  isShared?: true;
  entries: Entry[];
  /** Pages that list all of them. */
  all: { href: string; text: string }[];
}

/** What the pages of all entries ask of all others, found once: each alone would go through all of them again. */
export interface Relations {
  entries: Entry[];
  byId: Map<string, Entry>;
  /** Ids of the entries that name one, by its id. */
  leadingTo: Map<string, string[]>;
  pointingTo: Map<string, string[]>;
  facts: Map<string, SharedFacts>;
  /** How many entries have a status. */
  withStatus: Map<number, number>;
}

export function relationsAmong(entries: Entry[], sdks: RaisingSdk[]): Relations {
  const facts = sharedFacts(entries, sdks);
  const naming = (list: 'leadsTo' | 'seeAlso') => {
    const links = entries.flatMap((entry) => entry[list].map((id) => ({ from: entry.id, id })));
    return new Map([...Map.groupBy(links, ({ id }) => id)].map(([id, found]) => [id, found.map(({ from }) => from)]));
  };
  const statuses = Map.groupBy(
    [...facts.values()].flatMap((its) => its.statuses),
    (status) => status,
  );
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    leadingTo: naming('leadsTo'),
    pointingTo: naming('seeAlso'),
    facts,
    withStatus: new Map([...statuses].map(([status, all]) => [status, all.length])),
  };
}

/** The entries that one names or is named by, in the order in which its author names them. */
export function neighboursOf(entry: Entry, { byId, leadingTo, pointingTo }: Relations): Neighbours {
  const seen = new Set([entry.id]);
  const pick = (ids: string[]) =>
    ids.flatMap((id) => {
      const other = byId.get(id);
      if (!other || seen.has(id)) return [];
      seen.add(id);
      return [other];
    });
  return {
    leadsTo: pick(entry.leadsTo),
    comesFrom: pick(leadingTo.get(entry.id) ?? []),
    lookAlikes: pick(entry.confusedWith.map(({ id }) => id)),
    seeAlso: pick([...entry.seeAlso, ...(pointingTo.get(entry.id) ?? [])]),
  };
}

/**
 * Entries to go on to from one, grouped by why, none of them twice. Look-alikes are left out: they stand on the page with how to tell
 * them apart. Of those that only share a fact the closest few are named, with links to all.
 */
export function relatedTo(entry: Entry, relations: Relations, area: Area): RelatedGroup[] {
  const { entries, facts, withStatus } = relations;
  const { leadsTo, comesFrom, lookAlikes, seeAlso } = neighboursOf(entry, relations);
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
  const sharing = entries.flatMap((other) => {
    const common = named.has(other) ? 0 : shared(other);
    return common > 0 ? [{ other, closeness: common + Number(other.kind === entry.kind) }] : [];
  });
  const groups: RelatedGroup[] = [
    { title: 'Leads to', entries: leadsTo, all: [] },
    { title: 'Comes from', entries: comesFrom, all: [] },
    { title: 'See also', entries: seeAlso, all: [] },
    {
      title: 'Same status, exception or area',
      isShared: true,
      entries: sharing
        .toSorted((a, b) => b.closeness - a.closeness || byMet(a.other, b.other))
        .slice(0, few)
        .map(({ other }) => other),
      all: [
        ...statuses.map((status) => {
          const count = withStatus.get(status) ?? 0;
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

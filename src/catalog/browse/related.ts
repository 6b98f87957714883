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
  byId: Map<string, Entry>;
  /** Ids of the entries that name one, by its id. */
  leadingTo: Map<string, string[]>;
  pointingTo: Map<string, string[]>;
  /** By the id of an entry, what it shares with others. */
  alike: Map<string, Alike>;
  /** How many entries have a status. */
  withStatus: Map<number, number>;
}

/** Entries that have the same facts, those that are met most often first; many have, so groups are compared and not entries. */
interface Alike extends SharedFacts, Pick<Entry, 'area' | 'kind'> {
  entries: Entry[];
  /** The groups that share a fact with this one, those with the same closeness together, the closest first. */
  near: () => Alike[][];
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
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    leadingTo: naming('leadsTo'),
    pointingTo: naming('seeAlso'),
    alike: groupsOfAlike(entries, facts),
    withStatus: new Map([...statuses].map(([status, all]) => [status, all.length])),
  };
}

function groupsOfAlike(entries: Entry[], facts: Map<string, SharedFacts>): Map<string, Alike> {
  const byFacts = Map.groupBy(entries, ({ id, area, kind }) => JSON.stringify([area, kind, facts.get(id)]));
  const groups: Alike[] = [...byFacts.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { statuses, exceptions } = facts.get(first.id) ?? { statuses: [], exceptions: [] };
    let near: Alike[][] | undefined;
    const group: Alike = {
      statuses,
      exceptions,
      area: first.area,
      kind: first.kind,
      entries: all.toSorted(byMet),
      near: () => (near ??= byCloseness(group, groups)),
    };
    return [group];
  });
  return new Map(groups.flatMap((group) => group.entries.map(({ id }) => [id, group])));
}

function byCloseness(group: Alike, all: Alike[]): Alike[][] {
  const { 0: _, ...near } = Object.groupBy(all, (other) => closeness(group, other));
  return Object.values(near)
    .flatMap((groups) => (groups ? [groups] : []))
    .toReversed();
}

/** How many of the facts that people search by both have; where they share one, their kind counts too. */
function closeness({ statuses, exceptions, area, kind }: Alike, other: Alike): number {
  const sameStatus = other.statuses.some((status) => statuses.includes(status));
  const sameClass = other.exceptions.some(({ sdk, class: raised }) =>
    exceptions.some((own) => own.sdk === sdk && own.class === raised),
  );
  const common = Number(sameStatus) + Number(sameClass) + Number(other.area === area);
  return common > 0 ? common + Number(other.kind === kind) : 0;
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
  const { leadsTo, comesFrom, lookAlikes, seeAlso } = neighboursOf(entry, relations);
  const named = new Set([entry, ...leadsTo, ...comesFrom, ...lookAlikes, ...seeAlso]);
  const alike = relations.alike.get(entry.id);
  const { statuses, exceptions } = alike ?? { statuses: [], exceptions: [] };
  const groups: RelatedGroup[] = [
    { title: 'Leads to', entries: leadsTo, all: [] },
    { title: 'Comes from', entries: comesFrom, all: [] },
    { title: 'See also', entries: seeAlso, all: [] },
    {
      title: 'Same status, exception or area',
      isShared: true,
      entries: closest(alike?.near() ?? [], named),
      all: [
        ...statuses.map((status) => {
          const count = relations.withStatus.get(status) ?? 0;
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

/** The first few of groups that are not named yet: the closest, of those the ones that are met most often, then by id. */
function closest(near: Alike[][], named: Set<Entry>): Entry[] {
  const found: Entry[] = [];
  for (const groups of near) {
    if (found.length === few) break;
    const firsts = groups.flatMap(({ entries }) => firstOf(entries, named));
    found.push(...firsts.toSorted((a, b) => byMet(a, b) || (a.id < b.id ? -1 : 1)).slice(0, few - found.length));
  }
  return found;
}

/** As many of a group as could be named. */
function firstOf(entries: Entry[], named: Set<Entry>): Entry[] {
  const firsts: Entry[] = [];
  for (const entry of entries) {
    if (firsts.length === few) break;
    if (!named.has(entry)) firsts.push(entry);
  }
  return firsts;
}

/** Entries that are named where they only share a fact. */
const few = 4;

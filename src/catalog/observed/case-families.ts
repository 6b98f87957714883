import { providerOfCase } from './lab-cases.ts';
import type { LabCase } from './sdk.ts';

/** Cases of one kind, as lists of them show them together. */
export interface CaseFamily<Case extends LabCase = LabCase> {
  /** Its anchor, and its value in filters. */
  id: string;
  title: string;
  cases: Case[];
}

/** The kinds of general cases, by how their names begin. */
const general: [id: string, title: string, names: RegExp][] = [
  ['statuses', 'HTTP statuses, whatever the body', /^(?:status|unknown)-/],
  ['waits', 'Stated waits and retry headers', /^(?:retry|should-retry|rate-limit|throttled)/],
  ['streams', 'Streams that break off or carry an error', /^(?:chat-)?stream|-event$|^no-answer/],
  ['ok', 'Answers with 200 that are none', /^ok-/],
  ['background', 'Background runs', /^background-/],
];

/**
 * Groups cases: the general ones by kind, those of entries by area, in the order of `areas`. Where the cases of several providers
 * are in one list, each provider has its own families.
 *
 * @param areas id and title of each area, and of which entries it consists
 */
export function caseFamilies<Case extends LabCase>(
  cases: Case[],
  areas: { id: string; title: string; entries: { id: string }[] }[],
): CaseFamily<Case>[] {
  const areaOf = new Map(areas.flatMap((area) => area.entries.map(({ id }) => [id, area] as const)));
  const order = [...general.map(([id]) => id), 'other', ...areas.map(({ id }) => id)];
  const grouped = Map.groupBy(cases, (item) => familyOf(item, areaOf).id);
  return [...grouped]
    .map(([id, [first, ...rest]]) => ({
      id,
      title: first ? familyOf(first, areaOf).title : '',
      cases: first ? [first, ...rest] : [],
    }))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The same, by provider, in the order in which they come. */
export function familiesByProvider<Case extends LabCase>(
  cases: Case[],
  areas: Parameters<typeof caseFamilies>[1],
): { provider: string; families: CaseFamily<Case>[] }[] {
  return [...Map.groupBy(cases, ({ id }) => providerOfCase(id) ?? '')].map(([provider, own]) => ({
    provider,
    families: caseFamilies(own, areas),
  }));
}

function familyOf(
  { id, entry }: LabCase,
  areaOf: Map<string, { id: string; title: string }>,
): { id: string; title: string } {
  const area = entry === undefined ? undefined : areaOf.get(entry);
  if (area) return area;
  const name = id.slice(id.lastIndexOf('/') + 1);
  const [kind, title] = general.find(([, , names]) => names.test(name)) ?? ['other', 'Other calls'];
  return { id: kind, title };
}

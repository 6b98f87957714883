import { verdicts, type AreaId, type Fixer, type Kind, type Met, type Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { playedCases } from '../observed/lab-cases.ts';
import { summaryOf } from '../entry/summary.ts';

/** What an entry can be browsed by. */
export interface Facets {
  /** Id of the provider whose error it is. */
  provider: string;
  area: AreaId;
  kind: Kind;
  verdict: Verdict;
  fixer: Fixer;
  met: Met;
  /** HTTP statuses; 200 where it comes in an answer that began well, none where no answer came at all, or a socket was opened. */
  statuses: number[];
  /** Values of `error.code`. */
  codes: string[];
  /** Paths without version and ids, like `chat/completions`, at which the laboratory plays it. */
  endpoints: string[];
}

/**
 * The facets of an entry: what its signatures state, and what the answers of its played wire cases show.
 * Codes inside a 200 are left out: a failed response may carry any of them.
 */
export function facetsOf(entry: Entry): Facets {
  const cases = playedCases(entry).map(({ wire }) =>
    wire.exchanges.filter(({ reset, stall }) => reset !== 'before-headers' && stall !== 'before-headers'),
  );
  const answers = cases.flat();
  const refused = answers.filter(({ status }) => status >= 400);
  const { statuses, codes } = summaryOf(entry);
  const isAnswered = answers.some(({ websocket }) => !websocket) && cases.every((own) => own.length > 0);
  const ok = isAnswered && refused.length === 0 ? [200] : [];
  return {
    provider: entry.provider,
    area: entry.area,
    kind: entry.kind,
    verdict: entry.retry.verdict,
    fixer: entry.fixer,
    met: entry.met,
    statuses: statuses.length > 0 ? statuses : ok,
    codes: [...new Set([...codes, ...refusalsOf(entry).flatMap(({ code }) => (typeof code === 'string' ? code : []))])],
    endpoints: [...new Set((refused.length > 0 ? refused : answers).flatMap(({ path }) => endpointOf(path) ?? []))],
  };
}

/** The `error` objects with which the played wire cases of an entry refuse the request. */
export function refusalsOf(entry: Entry): Record<string, unknown>[] {
  return playedCases(entry)
    .flatMap(({ wire }) => wire.exchanges)
    .filter(({ status }) => status >= 400)
    .map(({ json }) => errorOf(json))
    .filter((error) => error !== undefined);
}

/** The `error` object of an answer's body. */
export function errorOf(body: unknown): Record<string, unknown> | undefined {
  return isRecord(body) && isRecord(body.error) ? body.error : undefined;
}

/** `chat/completions` from `/v1/chat/completions`, `responses` from `/v1/responses/*`; undefined for what is not of the API. */
function endpointOf(path: string): string | undefined {
  return /^\/v1\/([a-z_/]+?)(?:\/\*.*)?$/.exec(path)?.[1];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** One value of a facet with the entries that have it. */
export interface Facet<Value> {
  value: Value;
  entries: Entry[];
}

/**
 * The values that entries have in one facet, each with its entries, in order of value.
 *
 * @param valuesOf the values of one entry
 */
export function groupByFacet<Value extends string | number>(
  entries: Entry[],
  valuesOf: (facets: Facets) => Value[],
): Facet<Value>[] {
  const pairs = entries.flatMap((entry) => valuesOf(facetsOf(entry)).map((value) => ({ value, entry })));
  return [...Map.groupBy(pairs, ({ value }) => value)]
    .map(([value, found]) => ({ value, entries: found.map(({ entry }) => entry) }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** The verdicts that entries have, each with its entries, in the order from waiting to reading. */
export function groupByVerdict(entries: Entry[]): Facet<Verdict>[] {
  return groupByFacet(entries, ({ verdict }) => [verdict]).toSorted(
    (a, b) => verdicts.indexOf(a.value) - verdicts.indexOf(b.value),
  );
}

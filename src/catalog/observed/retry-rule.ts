import type { Observation } from '../../schemas/index.ts';
import { providerOfCase } from './lab-cases.ts';
import { sentAt, tell, type ObservedSdk } from './sdk.ts';

/** What the laboratory saw an SDK send again by itself, with all defaults, against one provider's API. */
export interface RetryRule {
  provider: string;
  /** Statuses that it sent again, those that it sent once, and those where that depended on the call; smallest first. */
  again: number[];
  once: number[];
  depends: { status: number; again: string; once: string }[];
  /** A failure that never ended, sent again or else sent once; undefined where none was played. */
  failing: Line | undefined;
  /** What it did with a wait that the response states, shortest first. */
  waits: Line[];
  /** What the header `x-should-retry` changed; undefined where it was not played. */
  shouldRetry: { yes: string; no: string } | undefined;
  /** A server that never answers, and streams that break off, in words. */
  others: { name: keyof typeof others; what: string; did: string; requests: number; case: string }[];
}

/** The requests of one case on a line of time. */
export interface Line {
  /** What the server answered: `503`, `retry-after: 90`. */
  label: string;
  case: string;
  /** Seconds after the first request at which each was sent. */
  at: number[];
  /** How it ended: the class raised, or in words. */
  end: string;
  /** What it did with the stated wait. */
  did: string;
  /** The wait that was stated, in seconds; undefined where none was. */
  stated?: number;
}

const others = {
  'no-answer': 'The server never answers',
  'stream-cut-before-first-token': 'The stream breaks off before the first text',
  'stream-cut-after-first-token': 'The stream breaks off after it',
} as const;

const otherNames = Object.keys(others) as (keyof typeof others)[];

/** Failures that show best what is sent again: the first that was played and sent again stands for all. */
const shown = ['503', '529', '429', '500'];

/** The retry rules of an SDK, one for each provider whose general cases it played, that of its own provider first. */
export function retryRules(sdk: Pick<ObservedSdk, 'cases' | 'official' | 'providers'>): RetryRule[] {
  const played = Object.entries(sdk.cases).filter(([, { outcome }]) => outcome.kind !== 'unsupported');
  const byProvider = Map.groupBy(played, ([id]) => providerOfCase(id) ?? '');
  const order = Object.keys(sdk.providers);
  const place = (provider: string) =>
    provider === sdk.official ? -1 : order.indexOf(provider) + 1 || order.length + 1;
  return [...byProvider]
    .map(([provider, cases]) => ruleOf(provider, cases))
    .filter(({ failing, again }) => failing !== undefined || again.length > 0)
    .toSorted((a, b) => place(a.provider) - place(b.provider));
}

function ruleOf(provider: string, played: [id: string, seen: Observation][]): RetryRule {
  const cases = new Map(
    played.filter(([id]) => id.startsWith('general/')).map(([id, seen]) => [nameOf(id), { id, seen }]),
  );
  const byStatus = [
    ...Map.groupBy(
      played.flatMap(([id, seen]) => refusal(id, seen)),
      ({ status }) => status,
    ),
  ]
    .map(([status, found]) => ({ status, ...judged(found) }))
    .toSorted((a, b) => a.status - b.status);
  const failures = [...cases].flatMap(([name, { id, seen }]) => {
    const [, status = ''] = /^status-(\d{3})/.exec(name) ?? [];
    return shown.includes(status) ? [{ status, id, seen }] : [];
  });
  const rank = ({ status, seen }: { status: string; seen: Observation }) =>
    (sentAt(seen).length > 1 ? 0 : shown.length) + shown.indexOf(status);
  const [failing] = failures.toSorted((a, b) => rank(a) - rank(b));
  return {
    provider,
    again: byStatus.flatMap(({ status, again, once }) => (again !== undefined && once === undefined ? status : [])),
    once: byStatus.flatMap(({ status, again }) => (again === undefined ? status : [])),
    depends: byStatus.flatMap(({ status, again, once }) =>
      again !== undefined && once !== undefined ? { status, again, once } : [],
    ),
    failing: failing && lineOf(failing.status, failing.id, failing.seen),
    waits: [...cases]
      .flatMap(([name, { id, seen }]) => {
        const [, seconds] = /^retry-after-(\d+)s$/.exec(name) ?? [];
        return seconds === undefined ? [] : [lineOf(`retry-after: ${seconds}`, id, seen, Number(seconds))];
      })
      .toSorted((a, b) => (a.stated ?? 0) - (b.stated ?? 0)),
    shouldRetry: obeyed(cases.get('should-retry-true')?.seen, cases.get('should-retry-false')?.seen),
    others: otherNames.flatMap((name) => {
      const found = cases.get(name);
      if (!found) return [];
      return [
        { name, what: others[name], did: repeats(found.seen), requests: sentAt(found.seen).length, case: found.id },
      ];
    }),
  };
}

/** Cases whose headers say whether and when to send again; they tell nothing of the status alone. */
const directed = /(?:retry-after|retry-delay|should-retry)/;

interface Refusal {
  id: string;
  status: number;
  requests: number;
}

/** A call that was refused before any answer began. */
function refusal(id: string, seen: Observation): Refusal[] {
  if (seen.outcome.kind !== 'raised' || directed.test(nameOf(id))) return [];
  const status = Number(seen.outcome.fields.status?.value);
  return status >= 400 ? [{ id, status, requests: sentAt(seen).length }] : [];
}

/**
 * Cases in which a status was sent again and once. General cases decide where there are any, each made for one call; the bodies
 * and headers of the others may say more than the status, so that one repetition among them is enough.
 */
function judged(found: Refusal[]): { again?: string; once?: string } {
  const general = found.filter(({ id }) => id.startsWith('general/'));
  const again = (general.length > 0 ? general : found).find(({ requests }) => requests > 1)?.id;
  const once = general.find(({ requests }) => requests === 1)?.id;
  return { ...(again !== undefined && { again }), ...(once !== undefined && { once }) };
}

function lineOf(label: string, id: string, seen: Observation, stated?: number): Line {
  return {
    label,
    case: id,
    at: sentAt(seen),
    end: tell(seen.outcome).text,
    did: stated === undefined ? repeats(seen) : waited(seen, stated),
    ...(stated !== undefined && { stated }),
  };
}

/** Whether lines show anything over time: a single request has nothing to draw, unless it is still being waited for. */
export function isWorthDrawing(lines: Line[]): boolean {
  return lines.some((line) => line.at.length > 1 || isOut(line));
}

/** Seconds for which the laboratory watches a call. */
const watched = 10;

/** Whether a wait went on after the laboratory had stopped watching. */
export function isOut({ at, end }: Line): boolean {
  return (at.at(-1) ?? 0) > watched || (at.length === 1 && end.startsWith('still waiting'));
}

/** What an SDK did when it was told to wait; a second request somewhat early is jitter. */
function waited(seen: Observation, stated: number): string {
  const [, second] = sentAt(seen);
  if (second !== undefined) return second >= stated * 0.9 ? 'waits' : `again after ${second.toLocaleString('en-GB')} s`;
  return seen.outcome.kind === 'waiting' ? 'waits, 10 s at least' : 'gives up at once';
}

/** What an SDK did with a 400 that was marked to be sent again, and with a 500 that was marked not to be. */
function obeyed(yes: Observation | undefined, no: Observation | undefined): RetryRule['shouldRetry'] {
  if (!yes || !no) return undefined;
  return {
    yes: sentAt(yes).length > 1 ? 'repeats a 400' : 'not obeyed',
    no: sentAt(no).length > 1 ? 'not obeyed' : 'stops a 500',
  };
}

/** How many requests one call made, and how it ended. */
function repeats(seen: Observation): string {
  const count = sentAt(seen).length;
  return `${count === 1 ? 'one request' : `${String(count)} requests`}, ${tell(seen.outcome).text}`;
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

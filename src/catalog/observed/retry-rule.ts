import type { Observation } from '../../schemas/index.ts';
import { providerOfCase } from './lab-cases.ts';
import { sentAt, tell, type ObservedSdk } from './sdk.ts';

/** What the laboratory saw an SDK send again by itself, with all defaults, against one provider's API. */
export interface RetryRule {
  provider: string;
  /** Statuses that it sent again, and those that it sent once, smallest first. */
  again: string[];
  once: string[];
  /** A failure that never ended, sent again or else sent once; undefined where none was played. */
  failing: Line | undefined;
  /** What it did with a wait that the response states, shortest first. */
  waits: Line[];
  /** A server that never answers, and streams that break off, in words. */
  others: { what: string; did: string; case: string }[];
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

/** Failures that show best what is sent again: the first that was played and sent again stands for all. */
const shown = ['503', '529', '429', '500'];

/** The retry rules of an SDK, one for each provider whose general cases it played, that of its own provider first. */
export function retryRules(sdk: Pick<ObservedSdk, 'cases' | 'official' | 'providers'>): RetryRule[] {
  const general = Object.entries(sdk.cases).filter(
    ([id, { outcome }]) => id.startsWith('general/') && outcome.kind !== 'unsupported',
  );
  const byProvider = Map.groupBy(general, ([id]) => providerOfCase(id) ?? '');
  const order = [sdk.official ?? '', ...Object.keys(sdk.providers)];
  return [...byProvider]
    .map(([provider, cases]) => ruleOf(provider, new Map(cases.map(([id, seen]) => [nameOf(id), { id, seen }]))))
    .filter(({ again, once }) => again.length + once.length > 0)
    .toSorted((a, b) => order.indexOf(a.provider) - order.indexOf(b.provider));
}

type Cases = Map<string, { id: string; seen: Observation }>;

function ruleOf(provider: string, cases: Cases): RetryRule {
  const statuses = [...cases].flatMap(([name, { id, seen }]) => {
    const [, status] = /^status-(\d{3})/.exec(name) ?? [];
    return status === undefined ? [] : [{ status, id, seen, isAgain: sentAt(seen).length > 1 }];
  });
  const rank = ({ status, isAgain }: { status: string; isAgain: boolean }) =>
    (isAgain ? 0 : 10) + ((shown.indexOf(status) + 5) % 5);
  const [failing] = statuses.filter(({ status }) => shown.includes(status)).toSorted((a, b) => rank(a) - rank(b));
  const list = (isAgain: boolean) =>
    [...new Set(statuses.filter((item) => item.isAgain === isAgain).map(({ status }) => status))].toSorted();
  return {
    provider,
    again: list(true),
    once: list(false),
    failing: failing && lineOf(failing.status, failing.id, failing.seen),
    waits: [...cases]
      .flatMap(([name, { id, seen }]) => {
        const [, seconds] = /^retry-after-(\d+)s$/.exec(name) ?? [];
        return seconds === undefined ? [] : [lineOf(`retry-after: ${seconds}`, id, seen, Number(seconds))];
      })
      .toSorted((a, b) => (a.stated ?? 0) - (b.stated ?? 0)),
    others: Object.entries(others).flatMap(([name, what]) => {
      const found = cases.get(name);
      return found ? [{ what, did: repeats(found.seen), case: found.id }] : [];
    }),
  };
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

/** What an SDK did when it was told to wait; a second request somewhat early is jitter. */
export function waited(seen: Observation, stated: number): string {
  const [, second] = sentAt(seen);
  if (second !== undefined) return second >= stated * 0.9 ? 'waits' : `again after ${second.toLocaleString('en-GB')} s`;
  return seen.outcome.kind === 'waiting' ? 'waits, 10 s at least' : 'gives up at once';
}

/** How many requests one call made, and how it ended. */
export function repeats(seen: Observation): string {
  const count = sentAt(seen).length;
  return `${count === 1 ? 'one request' : `${String(count)} requests`}, ${tell(seen.outcome).text}`;
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

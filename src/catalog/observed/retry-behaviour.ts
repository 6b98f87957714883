import type { Observation } from '../../schemas/index.ts';
import { repeats, waited } from './retry-rule.ts';
import { sentAt, type ObservedSdk } from './sdk.ts';

/** What the laboratory saw one SDK do again by itself, with all defaults; every text is derived from its observations. */
export interface RetryBehaviour {
  sdk: ObservedSdk;
  /** Statuses that it sent again. */
  statuses: string[];
  /** Most requests that one call made of a failure that never ended. */
  requests: number;
  /** Pauses between those requests, in seconds. */
  pauses: number[];
  /** What it did with a stated wait, by the general case that states it. */
  waits: { stated: string; did: string }[];
  /** What a header `x-should-retry` changed. */
  shouldRetry: { yes: string; no: string };
  /** Requests of an account without credit, which no repetition cures. */
  quota: number;
  /** A server that never answers. */
  noAnswer: string;
  /** A stream that is cut before its first text. */
  cutStream: string;
}

/** Stated waits of the general cases, in seconds. */
const statedWaits = [
  ['retry-after-ms', '1.5 s', 1.5],
  ['retry-after-90s', '90 s', 90],
  ['retry-after-300s', '300 s', 300],
] as const;

const played = ['408', '409', '500-empty', '503', '403', '422'];

/** Reads the cases of an SDK that show its retries. Undefined where one of them was not run with it. */
export function retryBehaviour(sdk: ObservedSdk): RetryBehaviour | undefined {
  const own = sdk.official ?? Object.keys(sdk.providers)[0] ?? '';
  const see = (name: string) => sdk.cases[`general/${own}/${name}`];
  const failing = see('status-503');
  const yes = see('should-retry-true');
  const no = see('should-retry-false');
  const quota = sdk.cases['openai/insufficient-quota/quota'];
  const silent = see('no-answer');
  const cut = see('stream-cut-before-first-token');
  if (!failing || !yes || !no || !quota || !silent || !cut) return undefined;
  const at = sentAt(failing);
  return {
    sdk,
    statuses: played.filter((status) => isRepeated(see(`status-${status}`))).map((status) => status.slice(0, 3)),
    requests: at.length,
    pauses: at.slice(1).map((second, index) => Math.round((second - (at[index] ?? 0)) * 10) / 10),
    waits: statedWaits.flatMap(([name, stated, seconds]) => {
      const seen = see(name);
      return seen ? [{ stated, did: waited(seen, seconds) }] : [];
    }),
    shouldRetry: {
      yes: isRepeated(yes) ? 'repeats a 400' : 'not obeyed',
      no: isRepeated(no) ? 'not obeyed' : 'stops a 500',
    },
    quota: sentAt(quota).length,
    noAnswer: repeats(silent),
    cutStream: repeats(cut),
  };
}

function isRepeated(seen: Observation | undefined): boolean {
  return seen !== undefined && sentAt(seen).length > 1;
}

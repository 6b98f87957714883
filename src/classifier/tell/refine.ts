import type { Kind, Verdict } from '../../schemas/index.ts';
import type { Proviso } from './diagnosis.ts';
import { grouped } from '../text/grouped.ts';
import type { Incident } from '../facts/incident.ts';
import type { Rule } from '../rules/rule.ts';
import { proxied } from '../judge/refusals.ts';
import { statedWait, type StatedWait } from '../judge/stated-wait.ts';

/** Longest wait that an SDK obeys by itself (two minutes); beyond it, a pause inside a request is no answer. */
const longestPause = 120_000;

/** What is known of the error before the paste's own numbers are read: from an entry, or without one. */
export interface General {
  kind: Kind;
  verdict: Verdict;
  sameRequest: boolean;
}

/** What the paste says beyond which error it is. */
export interface Circumstances {
  text: string;
  incident: Incident;
  variables: Record<string, string>;
}

/** What to do about this very paste, and sentences about the reader's own numbers. */
export interface Refined extends General {
  waitMs: number | null;
  proviso: Proviso | null;
  notes: string[];
}

/** Holds what is known of an error in general against the numbers and circumstances of one paste. */
export function refine(general: General, circumstances: Circumstances): Refined {
  const { text, variables } = circumstances;
  const refined: Refined = { ...general, waitMs: null, proviso: null, notes: [] };
  const tooLarge = general.kind === 'quota_exhausted' ? undefined : tooLargeOnce(variables);
  if (tooLarge !== undefined)
    return { ...refined, kind: 'invalid_request', verdict: 'change', sameRequest: false, notes: [tooLarge] };
  if (/x-should-retry["']?\s{0,3}[:=]\s{0,3}["']?false/i.test(text))
    refined.notes.push('The server sent x-should-retry: false: the SDKs do not send this request again.');
  const cause =
    general.kind === 'connection_failed' ? connectionCauses.find(([pattern]) => pattern.test(text)) : undefined;
  if (cause) return { ...refined, verdict: 'environment', sameRequest: false, notes: [...refined.notes, cause[1]] };
  const isAgain = general.verdict === 'wait' || general.verdict === 'backoff';
  if (isAgain) return waited(refined, circumstances);
  return { ...refined, proviso: general.sameRequest && general.verdict !== 'inspect' ? 'may-pass' : null };
}

/** Adds how long to wait, and what qualifies sending the request again. A day's quota outranks the delay beside it. */
function waited(refined: Refined, circumstances: Circumstances): Refined {
  const { text, incident, variables } = circumstances;
  const isDaily = refined.kind === 'quota_exhausted';
  const wait = isDaily ? undefined : statedWait(text, incident.facts, variables);
  const notes = wait && refined.verdict === 'wait' ? [...refined.notes, waitNote(wait, variables)] : refined.notes;
  const isLong = isDaily || (wait?.ms ?? 0) > longestPause;
  return { ...refined, waitMs: wait?.ms ?? null, ...provisoOf(circumstances, isLong, notes) };
}

/** What qualifies sending it again: the first that holds is said with the verdict. */
function provisoOf(
  { text, incident }: Circumstances,
  isLong: boolean,
  notes: string[],
): { proviso: Proviso | null; notes: string[] } {
  const said: [Proviso, string?][] = [];
  if (isLong) said.push(['long-wait']);
  if (incident.carrier === 'stream-event' && outputStarted.test(text))
    said.push([
      'output-started',
      'Part of the output had already arrived: a replay starts from nothing and may say or do something else.',
    ]);
  if (incident.carrier === 'background-poll')
    said.push([
      'run-over',
      'This run is over: polling its id again changes nothing. Start a new run, and give up after a few.',
    ]);
  if (incident.facts.status?.value === 524)
    said.push([
      'too-slow',
      'Something between waited about 100 s and gave up; the same request takes as long again. Stream the answer, or run it in the background.',
    ]);
  return { proviso: said[0]?.[0] ?? null, notes: [...notes, ...said.flatMap(([, note]) => note ?? [])] };
}

/** The verdicts that `refine` can give for an entry, whatever the paste says. */
export function verdictsOf({ verdict, kind, signatures }: Rule): Verdict[] {
  const comparesNumbers = signatures.some(
    ({ message = '' }) => message.includes('{limit:int}') && message.includes('{requested:int}'),
  );
  return [
    verdict,
    ...(comparesNumbers ? (['change'] as const) : []),
    ...(kind === 'connection_failed' ? (['environment'] as const) : []),
  ];
}

function tooLargeOnce({ limit, requested }: Record<string, string>): string | undefined {
  const most = count(limit);
  const asked = count(requested);
  if (most === undefined || asked === undefined || asked <= most) return undefined;
  return `This one request asks for ${grouped(asked)} and the limit is ${grouped(most)}: no wait makes it fit. Make it smaller or raise the limit.`;
}

function waitNote({ ms, said }: StatedWait, { limit, requested }: Record<string, string>): string {
  if (ms > longestPause)
    return `The stated wait is ${said}: too long to sleep through inside a request. Put the work in a queue, or use another limit until then.`;
  const most = count(limit);
  const asked = count(requested);
  const fits =
    most === undefined || asked === undefined ? '' : ` It asks for ${grouped(asked)} of ${grouped(most)}, so it fits.`;
  return `Wait ${said}, then send the same request.${fits}`;
}

function count(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(/[,_]/g, '');
  return digits && /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** Text or tool arguments that a stream had given out before it broke off. */
const outputStarted =
  /"(?:response\.(?:output_text|refusal|function_call_arguments)\.delta)"|"delta":\s{0,2}\{[^{}]{0,80}"(?:content|text|partial_json)":\s{0,2}"[^"]/;

/** What the chained cause of a connection error says; the class alone says only that there was no answer. */
const connectionCauses: [RegExp, string][] = [
  [
    /ENOTFOUND|getaddrinfo|Name or service not known|nodename nor servname|Temporary failure in name resolution|EAI_AGAIN/i,
    'The host name did not resolve: check DNS, the base URL and the network of this machine.',
  ],
  [
    /CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate|unable to (?:get|verify)|SSLCertVerificationError|UNABLE_TO_VERIFY/i,
    'The TLS certificate was refused: a proxy that inspects TLS, or a missing certificate bundle.',
  ],
  [
    /ECONNREFUSED|Connection refused|WinError 10061/i,
    'Nothing listens at that address: check the base URL and the port.',
  ],
  [proxied, 'The proxy refused the connection: check the proxy settings.'],
];

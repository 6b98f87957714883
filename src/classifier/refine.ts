import type { Verdict } from '../schemas/index.ts';
import { milliseconds } from './duration.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Carrier } from './incident.ts';
import type { Rule } from './rule.ts';

/** Longest wait that openai-python 3 obeys by itself (`MAX_RETRY_AFTER`); beyond it, a pause inside a request is no answer. */
const longestPause = 120_000;

/** What the paste says beyond which error it is. */
export interface Circumstances {
  text: string;
  carrier: Carrier | null;
  variables: Record<string, string>;
}

/** What to do about this very paste, and sentences about the reader's own numbers. */
export function refine(
  rule: Rule,
  { text, carrier, variables }: Circumstances,
): Pick<Diagnosis, 'sameRequest' | 'waitMs' | 'notes'> & { verdict: Verdict } {
  const notes: string[] = [];
  const limit = count(variables.limit);
  const requested = count(variables.requested);
  if (limit !== undefined && requested !== undefined && requested > limit) {
    notes.push(
      `This one request asks for ${grouped(requested)} and the limit is ${grouped(limit)}: no wait makes it fit. Make it smaller or raise the limit.`,
    );
    return { verdict: 'change', sameRequest: false, waitMs: null, notes };
  }
  if (/x-should-retry["']?\s{0,3}[:=]\s{0,3}["']?false/i.test(text))
    notes.push('The server sent x-should-retry: false: the SDKs do not send this request again.');
  const wait = waitIn(text, variables);
  if (wait && rule.verdict === 'wait') {
    const { ms, said } = wait;
    notes.push(
      ms > longestPause
        ? `The stated wait is ${said}: too long to sleep through inside a request. Put the work in a queue, or use another limit until then.`
        : `Wait ${said}, then send the same request. ${limit === undefined || requested === undefined ? '' : `It asks for ${grouped(requested)} of ${grouped(limit)}, so it fits.`}`.trim(),
    );
  }
  if (carrier === 'stream-event' && outputStarted.test(text))
    notes.push(
      'Part of the output had already arrived: a replay starts from nothing and may say or do something else.',
    );
  if (carrier === 'background-poll' && (rule.verdict === 'wait' || rule.verdict === 'backoff'))
    notes.push('This run is over: polling its id again changes nothing. Start a new run, and give up after a few.');
  if (rule.kind === 'connection_failed') {
    const cause = connectionCauses.find(([pattern]) => pattern.test(text));
    if (cause) {
      notes.push(cause[2]);
      return { verdict: cause[1], sameRequest: false, waitMs: null, notes };
    }
  }
  const waits = rule.verdict === 'wait' || rule.verdict === 'backoff';
  return { verdict: rule.verdict, sameRequest: rule.sameRequest, waitMs: waits ? (wait?.ms ?? null) : null, notes };
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

/** The time to wait: from the headers in the paste, best first, else from the message. */
function waitIn(text: string, variables: Record<string, string>): { ms: number; said: string } | undefined {
  const precise = /retry-after-ms["']?\s{0,3}[:=]\s{0,3}["']?(\d{1,12})/i.exec(text)?.[1];
  if (precise) return { ms: Number(precise), said: `${precise} ms` };
  const header = /retry-after["']?\s{0,3}[:=]\s{0,3}["']?(\d{1,9})\b/i.exec(text)?.[1];
  if (header) return { ms: Number(header) * 1_000, said: `${header} s` };
  const until = waitUntil(text);
  if (until) return until;
  for (const said of [variables.wait, resetIn(text)]) {
    const ms = said === undefined ? undefined : milliseconds(said);
    if (said !== undefined && ms !== undefined) return { ms, said };
  }
  return undefined;
}

/** `Retry-After` as a date, counted from the `Date` of the same answer: the paste has no other clock. */
function waitUntil(text: string): { ms: number; said: string } | undefined {
  const until = Date.parse(
    /retry-after["']?\s{0,3}[:=]\s{0,3}["']?([A-Z][a-z]{2}, [\w :]{20} GMT)/i.exec(text)?.[1] ?? '',
  );
  const now = Date.parse(
    /(?<![\w-])date["']?\s{0,3}[:=]\s{0,3}["']?([A-Z][a-z]{2}, [\w :]{20} GMT)/i.exec(text)?.[1] ?? '',
  );
  const ms = until - now;
  return ms >= 0 ? { ms, said: `${grouped(ms / 1_000)} s` } : undefined;
}

/** When the limit that is used up is full again: that of the limit whose remainder is 0, else that of the tokens. */
function resetIn(text: string): string | undefined {
  const isSpent = /x-ratelimit-remaining-requests["']?\s{0,3}[:=]\s{0,3}["']?0\b/i.test(text);
  const reset = isSpent
    ? /x-ratelimit-reset-requests["']?\s{0,3}[:=]\s{0,3}["']?([\w.]{1,24})/i
    : /x-ratelimit-reset-tokens["']?\s{0,3}[:=]\s{0,3}["']?([\w.]{1,24})/i;
  return reset.exec(text)?.[1];
}

function count(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(/[,_]/g, '');
  return digits && /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** Not a formatter kept in the module: making one takes longer than reading a paste, and searching needs none. */
function grouped(value: number): string {
  return value.toLocaleString('en-GB');
}

/** Text or tool arguments that a stream had given out before it broke off. */
const outputStarted =
  /"(?:response\.(?:output_text|refusal|function_call_arguments)\.delta)"|"delta":\s{0,2}\{[^{}]{0,80}"content":\s{0,2}"[^"]/;

/** What the chained cause of a connection error says; the class alone says only that there was no answer. */
const connectionCauses: [RegExp, Verdict, string][] = [
  [
    /ENOTFOUND|getaddrinfo|Name or service not known|nodename nor servname|Temporary failure in name resolution|EAI_AGAIN/i,
    'environment',
    'The host name did not resolve: check DNS, the base URL and the network of this machine.',
  ],
  [
    /CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate|unable to (?:get|verify)|SSLCertVerificationError|UNABLE_TO_VERIFY/i,
    'environment',
    'The TLS certificate was refused: a proxy that inspects TLS, or a missing certificate bundle.',
  ],
  [
    /ECONNREFUSED|Connection refused|WinError 10061/i,
    'environment',
    'Nothing listens at that address: check the base URL and the port.',
  ],
  [
    /ProxyError|407 Proxy|proxy authentication/i,
    'environment',
    'The proxy refused the connection: check the proxy settings.',
  ],
];

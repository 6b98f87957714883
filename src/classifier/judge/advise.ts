import { wordFacts, type Attribution } from './attribute.ts';
import type { CompiledRules, Meaning, SentenceKey } from '../rules/compile-rules.ts';
import { factsNamed, type Incident } from '../facts/incident.ts';
import type { IncidentReading } from './match-rules.ts';
import type { Paste } from './paste.ts';
import { adviceOfStatus, adviceOfWords, billing, perDay, planAndBilling, saysMore, type Advice } from './refusals.ts';
import { statedWait } from './stated-wait.ts';
import type { FoundTemplate } from '../rules/template-index.ts';

/** What is said of an error that no entry answers, and on what ground. */
export interface BasedAdvice extends Advice {
  basis: 'word' | 'status';
  /** The provider's own sentence that says so, with its variables. */
  sentence?: FoundTemplate<SentenceKey>;
}

/**
 * Kind and verdict without an entry: money and a day's quota first, because they outrank what the type says; then a sentence of the
 * provider, its machine words, the words of the refusal, and at last the status.
 */
export function advise(
  reading: IncidentReading,
  attribution: Attribution,
  paste: Paste,
  compiled: CompiledRules,
): BasedAdvice | undefined {
  const { incident } = reading;
  const status = statusOf(incident, compiled);
  const message = messageOf(incident, paste);
  const sentence = sentenceOf(reading, attribution);
  const told = sentence && { kind: sentence.key.kind, verdict: sentence.key.verdict, sentence };
  const stop = sentence && saysStop(sentence.key) ? told : undefined;
  const advice =
    stop ??
    adviceOfQuota(incident, message, paste.text) ??
    told ??
    adviceOfMoney(incident, message, status) ??
    meaningOf(incident, attribution, status, compiled, true) ??
    adviceOfWords(message, status) ??
    meaningOf(incident, attribution, status, compiled, false) ??
    adviceOfClass(paste, incident);
  return advice ? { ...advice, basis: 'word' } : byStatus(status, attribution);
}

function byStatus(status: number | undefined, { provider }: Attribution): BasedAdvice | undefined {
  if (status === undefined) return undefined;
  const meaning = provider?.statuses.find((item) => item.status === status) ?? adviceOfStatus(status);
  return meaning && { kind: meaning.kind, verdict: meaning.verdict, basis: 'status' };
}

/** Whether a sentence is one provider's alone and says that no wait helps. */
export function saysStop({ shared, verdict }: SentenceKey): boolean {
  return !shared && (verdict === 'account' || verdict === 'never');
}

/** What a machine word means at the provider of the error; where nobody is named, what all who have the word agree on. */
export function meaningOf(
  incident: Incident,
  { provider, candidates }: Attribution,
  status: number | undefined,
  { words }: CompiledRules,
  specific: boolean,
): Advice | undefined {
  const names = specific ? (['reason', 'quota', 'stopReason', 'blockReason', 'code', 'type'] as const) : wordFacts;
  for (const name of names)
    for (const { value } of factsNamed(incident, name)) {
      const known = typeof value === 'string' ? (words.get(value.toLowerCase()) ?? []) : [];
      const meanings = known.filter(
        (meaning) =>
          holds(meaning, status) &&
          (provider ? meaning.provider === provider : candidates.length === 0 || candidates.includes(meaning.provider)),
      );
      const [first] = meanings;
      const isGeneral = first?.kind === 'invalid_request' || first?.kind === 'server_error';
      const isOutdone = isGeneral && (specific || saysMore(status));
      if (first && !isOutdone && meanings.every(({ verdict }) => verdict === first.verdict))
        return { kind: first.kind, verdict: first.verdict };
    }
  return undefined;
}

function holds({ statuses }: Meaning, status: number | undefined): boolean {
  return statuses === undefined || status === undefined || statuses.includes(status);
}

/** The status, unless it is a proxy's 5xx around an error whose own type refuses the request. */
function statusOf({ facts: { status, type } }: Incident, { words }: CompiledRules): number | undefined {
  if (typeof status?.value !== 'number') return undefined;
  const meanings = typeof type?.value === 'string' ? (words.get(type.value.toLowerCase()) ?? []) : [];
  const isRefusal = meanings.length > 0 && meanings.every(({ verdict }) => verdict === 'change');
  return status.value >= 500 && isRefusal ? undefined : status.value;
}

/** The words to judge: the message, or of loose text the line around the incident. */
function messageOf({ facts: { message }, structured, start, end }: Incident, { text }: Paste): string {
  if (typeof message?.value === 'string' && message.value.trim() !== '') return message.value.slice(0, longestMessage);
  return structured ? '' : text.slice(Math.max(0, start - 200), Math.min(text.length, end + 400));
}

const longestMessage = 4_000;

/** The longest of the sentences that are the named provider's, or a candidate's. */
function sentenceOf(
  { sentences }: IncidentReading,
  { provider, candidates }: Attribution,
): FoundTemplate<SentenceKey> | undefined {
  return sentences
    .filter(({ key }) => (provider ? key.provider === provider : candidates.includes(key.provider)))
    .toSorted((a, b) => b.weight - a.weight)[0];
}

/** A day's quota outranks the delay that stands beside it; a minute's one is no matter of money, whatever the sentence says. */
function adviceOfQuota(incident: Incident, message: string, text: string): Advice | undefined {
  const quotas = factsNamed(incident, 'quota').map(({ value }) => String(value));
  if (/limit: ?0\b/.test(message)) return { kind: 'quota_exhausted', verdict: 'account' };
  if (quotas.some((quota) => perDay.test(quota))) return { kind: 'quota_exhausted', verdict: 'wait' };
  if (quotas.length > 0 || (planAndBilling.test(message) && statedWait(text, incident.facts, {}) !== undefined))
    return { kind: 'rate_limited', verdict: 'wait' };
  return undefined;
}

function adviceOfMoney({ facts }: Incident, message: string, status: number | undefined): Advice | undefined {
  const isRefusal = status === undefined || (status >= 400 && status < 500);
  const code = String(facts.code?.value ?? '');
  const text = `${message.replaceAll(/https?:\/\/\S{1,300}/g, '')}\n${code}`;
  return isRefusal && (billing.test(text) || planAndBilling.test(message))
    ? { kind: 'quota_exhausted', verdict: 'account' }
    : undefined;
}

/** A bare exception class, where nothing else is said. */
function adviceOfClass({ exceptions }: Paste, { facts }: Incident): Advice | undefined {
  if (facts.status) return undefined;
  for (const name of [...exceptions.keys()]) {
    const row = classes.find(([pattern]) => pattern.test(name));
    if (row) return { kind: row[1].kind, verdict: row[1].verdict };
  }
  return undefined;
}

const classes: [RegExp, Advice][] = [
  [/RateLimit|TooManyRequests|Throttl/, { kind: 'rate_limited', verdict: 'backoff' }],
  [/Authentication|Unauthori[sz]ed|InvokeAuth/, { kind: 'authentication_failed', verdict: 'environment' }],
  [/PermissionDenied|AccessDenied|Forbidden/, { kind: 'permission_denied', verdict: 'account' }],
  [/Overloaded/, { kind: 'overloaded', verdict: 'backoff' }],
  [/InternalServer|Serv\w+Unavailable/, { kind: 'server_error', verdict: 'backoff' }],
  [/Timeout/, { kind: 'timeout', verdict: 'backoff' }],
  [/(?:API|Invoke)Connection|ConnectionReset/, { kind: 'connection_failed', verdict: 'backoff' }],
  [/NotFound/, { kind: 'not_found', verdict: 'change' }],
  [/BadRequest|UnprocessableEntity|InvalidRequest|RequestTooLarge/, { kind: 'invalid_request', verdict: 'change' }],
];

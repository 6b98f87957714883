import { advise, meaningOf, saysStop, type BasedAdvice } from '../judge/advise.ts';
import type { Attribution } from '../judge/attribute.ts';
import type { CompiledRules, TemplateKey } from '../rules/compile-rules.ts';
import type { Ambiguous, Diagnosis, Family, Identified, RankedEntry, Told, Unrecognised } from './diagnosis.ts';
import { factsOf, lookAlikes, uniqueSpans } from './explain.ts';
import type { Incident } from '../facts/incident.ts';
import type { IncidentReading, RuleMatch } from '../judge/match-rules.ts';
import type { Paste } from '../judge/paste.ts';
import type { TextReading } from '../read/read-text.ts';
import { isBareFailure } from '../judge/refusals.ts';
import { refine, type General } from './refine.ts';
import type { ProviderRule, Rule } from '../rules/rule.ts';
import { statedWait } from '../judge/stated-wait.ts';
import type { FoundTemplate } from '../rules/template-index.ts';
import { sharedNote, bareNotes } from './notes.ts';

/** An incident with whose it is; its matches are those of that provider. */
export interface Attributed extends IncidentReading {
  attribution: Attribution;
}

/** What a diagnosis is made from beside the incidents. */
export interface Source {
  paste: Paste;
  templates: FoundTemplate<TemplateKey>[];
  loose: TextReading;
  rules: CompiledRules;
  shown: Shown;
}

/** The paste as it is shown. */
type Shown = Pick<Told, 'text' | 'redacted' | 'omitted'>;

/** The diagnosis of the first incident, or of one behind it that says more. */
export function diagnose(readings: Attributed[], source: Source): Diagnosis {
  const [best] = readings;
  if (!best) return unrecognised(source.shown, 'unknown');
  const told = toldOf(best, source);
  if (best.matches.length > 0 && !isOutranked(best)) {
    if (best.attribution.provider || best.matches.every(({ provider }) => !provider))
      return identified(told, best, source);
    return doubtful(told, best, source);
  }
  const undecided = readings.find((reading) => ownRules(reading.undecided, reading.attribution).length > 0);
  if (undecided) return ambiguous(toldOf(undecided, source), undecided, source);
  return family(told, best, source);
}

/**
 * Whether a sentence of the provider says that no wait helps where an entry matched by its facts alone: a quota of 0 is no day's
 * quota, whatever its id says.
 */
function isOutranked({ matches, sentences, attribution }: Attributed): boolean {
  const [top] = matches;
  return (
    top !== undefined &&
    top.judgement.match === undefined &&
    (top.rule.verdict === 'wait' || top.rule.verdict === 'backoff') &&
    sentences.some(({ key }) => key.provider === attribution.provider && saysStop(key))
  );
}

/** The diagnosis of a text that tells of no error. */
export function unrecognised(shown: Shown, reading: Unrecognised['reading']): Unrecognised {
  return {
    ...blank,
    ...shown,
    outcome: 'unrecognised',
    reading,
    entries: [],
    kind: null,
    verdict: null,
    sameRequest: null,
    basis: null,
  };
}

const blank: Omit<Told, keyof Shown> = {
  provider: null,
  candidates: [],
  via: null,
  grounds: [],
  carrier: null,
  kind: null,
  verdict: null,
  sameRequest: null,
  waitMs: null,
  basis: null,
  proviso: null,
  notes: [],
  links: {},
  deciding: [],
  ruledOut: [],
  facts: {},
  variables: {},
};

/** What is said of any error: whose it is and why, how it came, its facts. */
function toldOf({ incident, attribution }: Attributed, { paste, loose, shown }: Source): Told {
  const { provider, stranger, candidates, via, grounds } = attribution;
  return {
    ...blank,
    ...shown,
    provider: provider ? named(provider) : stranger === undefined ? null : { id: null, name: stranger },
    candidates: candidates.map(named),
    via: via ? named(via) : null,
    grounds: grounds.slice(0, mostGrounds).map(({ provider: own, by, start, end }) => ({
      provider: own.id,
      by,
      text: paste.text.slice(start, Math.min(end, start + longestGround)),
    })),
    carrier: incident.carrier ?? null,
    facts: factsOf(incident, loose),
    links: (provider ?? via)?.links ?? {},
  };
}

const mostGrounds = 8;
const longestGround = 80;

/** One entry: cause and carrier, verdict, ground. */
function identified(told: Told, reading: Attributed, source: Source): Diagnosis {
  const { matches, incident, attribution } = reading;
  const [top] = matches;
  if (!top) return unrecognised(source.shown, 'unknown');
  const cause = matches.find(({ judgement }) => judgement.role === 'cause') ?? top;
  const variables = variablesOf(cause.judgement.match?.variables);
  // How a failure arrived says to read the result; a published code in it says more.
  const word =
    cause.judgement.role === 'carrier' && typeof incident.facts.code?.value === 'string'
      ? meaningOf(incident, attribution, undefined, source.rules, false)
      : undefined;
  const general: General = word ? { ...word, sameRequest: isAgain(word.verdict) } : cause.rule;
  const refined = refine(general, { text: told.text, incident, variables });
  // One cause, and how it arrived: a weaker second cause is a look-alike that the stronger one ruled out.
  const kept = matches.filter((match) => match === top || match === cause || match.judgement.role === 'carrier');
  const [first, ...others] = kept.map(rankedMatch);
  if (!first) return unrecognised(source.shown, 'unknown');
  return {
    ...told,
    outcome: 'identified',
    entries: [first, ...others],
    ...refined,
    basis: word ? 'word' : 'entry',
    deciding: uniqueSpans([...top.judgement.deciding, ...cause.judgement.deciding]),
    ruledOut: lookAlikes(top.rule, kept, reading, source.paste, source.rules),
    variables,
  } satisfies Identified;
}

/** An entry's sentence that others write too, with nothing that says whose: what holds for all of them, and what would decide. */
function doubtful(told: Told, reading: Attributed, source: Source): Diagnosis {
  const { matches, sentences, attribution, incident } = reading;
  const verdicts = new Set([
    ...matches.map(({ rule }) => rule.verdict),
    ...sentences.filter(({ key }) => attribution.candidates.includes(key.provider)).map(({ key }) => key.verdict),
  ]);
  const [top] = matches;
  if (!top || told.candidates.length < 2) return family(told, reading, source);
  const agreed = verdicts.size === 1 ? refine(top.rule, { text: told.text, incident, variables: {} }) : undefined;
  return {
    ...told,
    outcome: 'ambiguous',
    entries: matches.map(rankedMatch),
    missing: 'provider',
    ...(agreed ? { ...agreed, basis: 'word' as const } : sharedKind(matches)),
    notes: [sharedNote(told.candidates), ...(agreed?.notes ?? [])],
  } satisfies Ambiguous;
}

/** Entries that share the code, where the message that would decide is missing. */
function ambiguous(told: Told, reading: Attributed, source: Source): Ambiguous {
  const rules = ownRules(reading.undecided, reading.attribution);
  return {
    ...told,
    outcome: 'ambiguous',
    entries: rules.map((rule) => ranked(rule, 'cause')),
    missing: 'message',
    ...agreedAdvice(rules, reading, source),
  };
}

/** An error that no entry matches. */
function family(told: Told, reading: Attributed, source: Source): Diagnosis {
  if (!isTold(reading, source)) return unrecognised(source.shown, 'unknown');
  const { incident, attribution } = reading;
  // Whoever is no model API is named, and nothing is said of what its errors mean.
  const isOther = attribution.provider?.role === 'other';
  const advice = isOther ? undefined : advise(reading, attribution, source.paste, source.rules);
  const variables = variablesOf(advice?.sentence?.variables);
  const advised = advice ? advisedOf(advice, told, incident, variables) : undefined;
  return {
    ...told,
    outcome: 'family',
    ...nearOf(reading, source),
    missing: incident.facts.message === undefined ? 'message' : incident.facts.code === undefined ? 'code' : null,
    ...advised,
    notes: [...(advised?.notes ?? []), ...bareNotes(incident, source.templates)],
    variables,
  } satisfies Family;
}

function advisedOf(advice: BasedAdvice, { text }: Told, incident: Incident, variables: Record<string, string>) {
  // A limit whose wait is stated is waited for.
  const isWaited = advice.kind === 'rate_limited' && statedWait(text, incident.facts, variables) !== undefined;
  const verdict = advice.verdict === 'backoff' && isWaited ? 'wait' : advice.verdict;
  const refined = refine({ kind: advice.kind, verdict, sameRequest: isAgain(verdict) }, { text, incident, variables });
  return { ...refined, sameRequest: refined.verdict === 'inspect' ? null : refined.sameRequest, basis: advice.basis };
}

/**
 * The nearest entries: those with the error's code, else those whose sentence it is although it may be somebody else's, else those
 * that share words with its message and parameter.
 */
function nearOf(
  { incident, attribution, byCode, matches }: Attributed,
  { rules }: Source,
): Pick<Family, 'near' | 'entries'> {
  const sameCode = ownRules(byCode, attribution);
  if (sameCode.length === 0 && matches.length > 0)
    return { near: 'words', entries: matches.slice(0, mostNear).map(rankedMatch) };
  const { message, param } = incident.facts;
  const near =
    sameCode.length > 0
      ? sameCode.slice(0, mostNear)
      : rules.neighbours.nearest(
          [message, param].map((fact) => String(fact?.value ?? '')).join(' '),
          (rule) => ownRules([rule], attribution).length > 0,
        );
  return { near: sameCode.length > 0 ? 'code' : 'words', entries: near.map((rule) => ranked(rule, 'cause')) };
}

const mostNear = 4;

/** Whether anything says that a text tells of an error of an API, and not of any program with an error in it. */
function isTold({ incident, attribution, byCode }: Attributed, { paste }: Source): boolean {
  const { status } = incident.facts;
  if (Number(status?.value) >= 400 || byCode.length > 0 || attribution.stranger !== undefined) return true;
  if (attribution.provider || attribution.candidates.length > 0) return true;
  const says = incident.facts.message ?? incident.facts.code;
  if (says && incident.shape !== undefined && incident.shape !== 'string') return true;
  if ([...paste.exceptions.keys()].some((name) => apiClass.test(name))) return true;
  return !incident.structured && (incident.end - incident.start >= paste.text.length || isAllSaid(paste));
}

/** Whether a rule's word or two are an incident that is smaller than the text, and the rest is about the failure too. */
function isAllSaid({ text, exceptions }: Paste): boolean {
  return exceptions.size === 0 && isBareFailure(text);
}

/** Classes that SDKs of APIs raise and other programs hardly do. */
const apiClass =
  /^(?:Invoke|API|RateLimit|AuthenticationError|PermissionDenied|BadRequest|InternalServer|UnprocessableEntity|Overloaded|Throttling)\w*$/;

function agreedAdvice(rules: Rule[], { incident }: Attributed, { shown }: Source): Partial<Told> {
  const [first] = rules;
  const isAgreed = rules.every(
    ({ verdict, sameRequest }) => verdict === first?.verdict && sameRequest === first.sameRequest,
  );
  if (!first || !isAgreed) return sharedKind(rules.map((rule) => ({ rule })));
  return { ...refine(first, { text: shown.text, incident, variables: {} }), basis: 'word' };
}

function sharedKind(matches: { rule: Rule }[]): Pick<Told, 'kind'> {
  const kinds = new Set(matches.map(({ rule }) => rule.kind));
  const [kind] = kinds;
  return { kind: kinds.size === 1 && kind ? kind : null };
}

function ownRules(rules: Rule[], { provider, stranger, candidates }: Attribution): Rule[] {
  if (stranger !== undefined) return [];
  const ids = provider ? [provider.id] : candidates.map(({ id }) => id);
  return ids.length === 0
    ? rules
    : rules.filter(({ id }) => !id.includes('/') || ids.some((own) => id.startsWith(`${own}/`)));
}

function isAgain(verdict: General['verdict']): boolean {
  return verdict === 'wait' || verdict === 'backoff';
}

function variablesOf(variables: Record<string, { text: string }> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, { text }]) => [name, text]));
}

function named({ id, name }: ProviderRule): { id: string; name: string } {
  return { id, name };
}

function rankedMatch({ rule, judgement }: RuleMatch): RankedEntry {
  return ranked(rule, judgement.role);
}

function ranked({ id, title, kind, verdict, sameRequest }: Rule, role: RankedEntry['role']): RankedEntry {
  return { id, title, kind, verdict, sameRequest, role };
}

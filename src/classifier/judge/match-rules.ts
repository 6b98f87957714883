import {
  factKey,
  keyFacts,
  providerOf,
  type CompiledRules,
  type SentenceKey,
  type SignatureKey,
  type TemplateKey,
} from '../rules/compile-rules.ts';
import { factsNamed, type Incident } from '../facts/incident.ts';
import type { FoundMessage } from './found-message.ts';
import { judge, type Judgement, type Match } from './judge.ts';
import { count, type Meter } from '../text/meter.ts';
import type { Paste } from './paste.ts';
import { shortened } from './shortened.ts';
import type { ProviderRule, Rule } from '../rules/rule.ts';
import type { FoundTemplate } from '../rules/template-index.ts';

/** What all rules say of one incident. */
export interface IncidentReading {
  incident: Incident;
  /** Message templates of rules found inside the incident. */
  inside: FoundTemplate<SignatureKey>[];
  /** Sentences of providers found inside the incident or close to it. */
  sentences: FoundTemplate<SentenceKey>[];
  matches: RuleMatch[];
  /** Rules whose code the incident has, and of whose message it does not say enough. */
  undecided: Rule[];
  /** Rules whose code the incident has, and whose message differs. */
  byCode: Rule[];
  score: number;
}

export interface RuleMatch {
  rule: Rule;
  provider: ProviderRule | undefined;
  judgement: Match;
}

/** Holds one incident against every rule that it can match, of whichever provider. */
export function matchRules(
  incident: Incident,
  templates: FoundTemplate<TemplateKey>[],
  paste: Paste,
  compiled: CompiledRules,
  meter: Meter | undefined,
): IncidentReading {
  const around = startingIn(templates, incident.start - farthest, incident.end + nearby);
  const reading: IncidentReading = {
    incident,
    inside: around.filter(isSignature).filter(({ start, end }) => start >= incident.start && end <= incident.end),
    sentences: around.filter(isSentence).filter((found) => isNear(found, incident)),
    matches: [],
    undecided: [],
    byCode: [],
    score: 0,
  };
  for (const rule of candidates(reading, paste, compiled)) {
    const judgements = judgeAll(rule, reading, paste, compiled, true);
    count(meter, judgements.length);
    const match = judgements.filter((item) => item.outcome === 'match').toSorted((a, b) => b.score - a.score)[0];
    if (match) reading.matches.push({ rule, provider: providerOf(rule, compiled), judgement: match });
    else if (judgements.some((item) => item.outcome === 'undecided')) reading.undecided.push(rule);
    else if (sharesCode(rule, incident)) reading.byCode.push(rule);
  }
  reading.matches = rank(reading.matches, incident);
  reading.score = Math.max(weightOf(reading), ...reading.matches.map(({ judgement }) => judgement.score));
  return reading;
}

/**
 * What each signature of a rule says of an incident.
 *
 * @param onlyPossible leaves out signatures that cannot match, whatever speaks against them
 */
export function judgeAll(
  rule: Rule,
  { incident, inside }: IncidentReading,
  paste: Paste,
  compiled: CompiledRules,
  onlyPossible = false,
): Judgement[] {
  const own = new Map<unknown, FoundMessage>(
    inside.filter(({ key }) => key.rule === rule).map((found) => [found.key.signature, found]),
  );
  const { message } = incident.facts;
  const messageDiffers =
    typeof message?.value === 'string' &&
    message.value.length >= tellingMessage &&
    message.value !== incident.facts.code?.value &&
    own.size === 0 &&
    rule.signatures.some((signature) => signature.message !== undefined);
  const provider = providerOf(rule, compiled);
  const isOwnWord = (word: string) =>
    (compiled.words.get(word.toLowerCase()) ?? []).some((meaning) => meaning.provider === provider);
  return rule.signatures.flatMap((signature) => {
    const found = own.get(signature) ?? shortened(signature, incident);
    const isPossible = found !== undefined || signature.message === undefined || signature.code !== undefined;
    if (onlyPossible && !isPossible) return [];
    return [judge(signature, { incident, paste, provider, found, messageDiffers, isOwnWord })];
  });
}

/** The rules that an incident can match at all, by its messages and its facts: the work does not grow with the catalogue. */
function candidates(
  { incident, inside }: IncidentReading,
  { exceptions }: Paste,
  { byFact }: CompiledRules,
): Set<Rule> {
  const found = new Set(inside.map(({ key }) => key.rule));
  const keys = keyFacts.flatMap((name) => {
    if (name === 'exception') return [...exceptions.keys()].map((value) => factKey(name, value));
    const facts = factsNamed(incident, name);
    if (name === 'quota') return facts.length > 0 ? ['quota:'] : [];
    return facts.map(({ value }) => factKey(name, value));
  });
  for (const key of keys) for (const rule of byFact.get(key) ?? []) found.add(rule);
  return found;
}

function sharesCode(rule: Rule, { facts: { code } }: Incident): boolean {
  if (typeof code?.value !== 'string') return false;
  const found = code.value.toLowerCase();
  return rule.signatures.some((signature) =>
    [signature.code].flat().some((item) => typeof item === 'string' && item.toLowerCase() === found),
  );
}

/** How much an incident says that no rule matches: of several the one that says most is what the paste is about. */
function weightOf({ incident: { facts, structured }, sentences }: IncidentReading): number {
  const told = [facts.code?.value, facts.reason?.value, facts.type?.value, facts.message?.value, facts.status?.value];
  return told.filter((value) => value != null).length + Number(structured) + (sentences.length > 0 ? 4 : 0);
}

/** Those of a list in the order of the text that begin between two places. */
function startingIn<Found extends { start: number }>(found: Found[], from: number, to: number): Found[] {
  const first = firstFrom(found, from);
  return found.slice(first, firstFrom(found, to + 1));
}

function firstFrom(found: { start: number }[], place: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear({ start, end }: { start: number; end: number }, incident: Incident): boolean {
  return start <= incident.end + nearby && end >= incident.start - nearby;
}

/** Characters around an incident within which a sentence goes on telling of it. */
const nearby = 300;

/** How far before an incident a sentence can begin that still reaches it: its own length and what is nearby. */
const farthest = 3_000;

function isSignature(found: FoundTemplate<TemplateKey>): found is FoundTemplate<SignatureKey> {
  return found.key.of === 'rule';
}

function isSentence(found: FoundTemplate<TemplateKey>): found is FoundTemplate<SentenceKey> {
  return found.key.of === 'sentence';
}

/** Characters from which on a message says enough to differ from a template. */
const tellingMessage = 12;

/** The cause first where its code says more than that the server failed; else how it arrived. */
function rank(matches: RuleMatch[], incident: Incident): RuleMatch[] {
  const code = incident.facts.code?.value;
  const type = incident.facts.type?.value;
  const saysLittle = code === 'server_error' || (code == null && type === 'server_error');
  const first = saysLittle ? 'carrier' : 'cause';
  return matches.toSorted(
    (a, b) =>
      Number(b.judgement.role === first) - Number(a.judgement.role === first) || b.judgement.score - a.judgement.score,
  );
}

import type { CompiledRules } from '../rules/compile-rules.ts';
import { factsNamed, type Fact, type FactName, type Incident } from '../facts/incident.ts';
import type { FoundMark } from '../rules/marks.ts';
import type { IncidentReading, RuleMatch } from './match-rules.ts';
import { shortestLoose } from './judge.ts';
import type { Paste } from './paste.ts';
import type { MarkKind, ProviderRule } from '../rules/rule.ts';

/** Why an error is taken for a provider's: a mark by where it stands, or what the error itself says. */
export type GroundKind = MarkKind | 'name' | 'sentence' | 'entry' | 'word' | 'envelope' | 'caller';

/** One piece of evidence that an error is a provider's, with its place in the text. */
export interface Ground {
  provider: ProviderRule;
  by: GroundKind;
  start: number;
  end: number;
  weight: number;
}

/** Whose an error is. */
export interface Attribution {
  /** The provider of the cause; undefined where the evidence does not suffice. */
  provider?: ProviderRule;
  /** A provider that only a relay's label names, and of which nothing else is known. */
  stranger?: string;
  /** Where nothing tells: those that it may be. */
  candidates: ProviderRule[];
  /** The gateway that relayed it, where that is somebody else. */
  via?: ProviderRule;
  /** Evidence for the provider, or for the candidates; the weightiest first. */
  grounds: Ground[];
}

/**
 * Says whose an error is, on the evidence of hosts, labels, SDK modules, headers, request ids, phrases, vendor words, the shape of
 * the body and matched sentences.
 */
export function attribute(reading: IncidentReading, paste: Paste, compiled: CompiledRules): Attribution {
  const { incident } = reading;
  const grounds = [
    ...markGrounds(reading, paste),
    ...matchGrounds(reading, compiled),
    ...sentenceGrounds(reading),
    ...wordGrounds(incident, compiled),
    ...envelopeGrounds(incident, compiled),
    ...callerGrounds(paste),
  ];
  const isQuoted = grounds.some(
    ({ provider, by, weight }) =>
      provider.role !== 'gateway' && (by === 'entry' || by === 'sentence') && weight >= enough,
  );
  const causes = ranked(
    grounds.filter((ground) => ground.provider.role !== 'gateway' || isOwn(ground, incident, isQuoted)),
  );
  const carriers = ranked(grounds.filter((ground) => ground.provider.role === 'gateway' && !isSharedWord(ground)));
  const stranger = strangerOf(incident, compiled);
  if (stranger !== undefined && (causes[0]?.score ?? 0) < strangersWeight)
    return { stranger, candidates: [], grounds: [], ...viaOf(carriers, undefined) };
  const chosen = chosenOf(causes, carriers);
  if (chosen)
    return { provider: chosen.provider, candidates: [], ...viaOf(carriers, chosen.provider), grounds: chosen.grounds };
  const possible = causes.filter(isCandidate).slice(0, mostCandidates);
  return {
    candidates: possible.map(({ provider }) => provider),
    grounds: possible.flatMap((item) => item.grounds),
    ...viaOf(carriers, undefined),
  };
}

/** The provider with enough evidence and no close rival; where no cause is told, the gateway that speaks. */
function chosenOf(causes: Scored[], [carrier]: Scored[]): Scored | undefined {
  const [first, second] = causes;
  // A runtime is what a provider runs: its words behind a provider's name are that provider's error.
  const host = causes.find(({ provider, grounds }) => provider.role === 'provider' && grounds.some(isMark));
  if (first?.provider.role === 'runtime' && !isMarked(first) && host && host.score >= enough) return host;
  if (first && second && (isServed(first, second) || isForeign(first, second))) return second;
  if (first && second && isClose(first, second)) return undefined;
  return [first, carrier].find((scored) => scored !== undefined && scored.score >= enough);
}

/** The shape of a body alone names nobody: many share it. */
function isCandidate({ score, grounds }: Scored): boolean {
  return score >= leastOfCandidate && grounds.some(({ by }) => by !== 'envelope');
}

/** A relay needs less evidence than a cause: its error around another one says already that somebody relayed it. */
function viaOf([carrier]: Scored[], cause: ProviderRule | undefined): Pick<Attribution, 'via'> {
  return carrier && carrier.provider !== cause && carrier.score >= leastOfCandidate ? { via: carrier.provider } : {};
}

/** Whether only a label names the first, and it serves the models of the second, whose sentence it is. */
function isServed(first: Scored, second: Scored): boolean {
  return (
    first.provider.serves.includes(second.provider.id) &&
    second.grounds.some(({ by, weight }) => by === 'entry' && weight > 1) &&
    first.grounds.every(({ by }) => by === 'label' || by === 'envelope' || by === 'name' || by === 'word')
  );
}

/** Whether the second is named as no model API, and the first is told by what it shares: the SDK of a cloud, its words and shape. */
function isForeign(first: Scored, { provider, grounds }: Scored): boolean {
  return (
    provider.role === 'other' &&
    grounds.some(({ by }) => by === 'phrase') &&
    first.grounds.every(({ by }) => by === 'module' || by === 'exception' || by === 'envelope' || by === 'word')
  );
}

interface Scored {
  provider: ProviderRule;
  score: number;
  grounds: Ground[];
}

/** Whether two providers have about as much for them; a mark beside the error outweighs a sentence that others may copy. */
function isClose(first: Scored, second: Scored): boolean {
  if (second.score <= first.score * 0.75 || second.score < enough || first.score >= sure) return false;
  return isMarked(second) || !isMarked(first);
}

function isMarked({ grounds }: Scored): boolean {
  return grounds.some((ground) => isMark(ground) && ground.by !== 'name' && ground.weight >= 4);
}

function isMark({ by }: Ground): boolean {
  return by in markWeights;
}

/** Providers by the sum of their evidence, each kind of it counted once. */
function ranked(grounds: Ground[]): Scored[] {
  const byProvider = new Map<ProviderRule, Ground[]>();
  for (const ground of grounds.toSorted((a, b) => b.weight - a.weight)) {
    const known = byProvider.get(ground.provider);
    if (!known) byProvider.set(ground.provider, [ground]);
    else if (known.every(({ by }) => by !== ground.by)) known.push(ground);
  }
  return [...byProvider]
    .map(([provider, own]) => ({ provider, grounds: own, score: own.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.score - a.score || (a.provider.id < b.provider.id ? -1 : 1));
}

/** What each kind of mark weighs; of an SDK that is everybody's, less. */
const markWeights: Record<FoundMark['kind'], [own: number, compatible: number]> = {
  host: [8, 8],
  header: [8, 8],
  requestId: [6, 6],
  module: [7, 0.5],
  exception: [7, 0.5],
  label: [6, 3],
  phrase: [6, 6],
  env: [3, 1],
  name: [3, 1.5],
};

/** From which sum on a provider is named, and from which on no rival makes it doubtful. */
const enough = 2.5;
const sure = 12;
const leastOfCandidate = 0.9;
const mostCandidates = 6;
const strangersWeight = 7;

/** Marks in the neighborhood of the incident; those inside a matched sentence of somebody else are a part of that sentence. */
function markGrounds({ incident, matches }: IncidentReading, { marks }: Paste): Ground[] {
  const grounds: Ground[] = [];
  for (const mark of marks) {
    const away = Math.max(0, mark.start - incident.end, incident.start - mark.end);
    if (away > reach) continue;
    const isQuoted = matches.some(
      ({ provider, judgement: { match } }) =>
        match && provider !== mark.provider && mark.start >= match.start && mark.end <= match.end,
    );
    if (isQuoted) continue;
    const [own, compatible] = markWeights[mark.kind];
    const weight = (mark.provider.compatible ? compatible : own) * (away > near ? 0.8 : 1);
    grounds.push({ provider: mark.provider, by: mark.kind, start: mark.start, end: mark.end, weight });
  }
  return grounds;
}

/** How far from an error a mark still speaks of it, in characters, and up to where fully. */
const reach = 1_500;
const near = 400;

/** Matched rules. A word or two by themselves could be anybody's, and the reason phrase of a status beside it. A sentence in a body of another shape, or with another's machine words around it, is probably borrowed. */
function matchGrounds({ incident, matches, sentences }: IncidentReading, compiled: CompiledRules): Ground[] {
  return matches.flatMap(({ provider, judgement }) => {
    const [place] = judgement.deciding;
    if (!provider || !place) return [];
    const { match } = judgement;
    const isShared = sentences.some(
      ({ key, start, end }) =>
        match !== undefined && key.shared && key.provider !== provider && start <= match.start && end >= match.end,
    );
    const isWord =
      judgement.isPhrase === true ||
      (match !== undefined && match.weight < shortestLoose && judgement.deciding.length === 1);
    const isLong = match !== undefined && match.weight >= longMessage;
    const weight = isWord || isBorrowed(incident, provider, compiled) ? 1 : isShared ? sharedWeight : isLong ? 5 : 3;
    return [{ provider, by: 'entry' as const, start: place.start, end: place.end, weight }];
  });
}

/** Of a sentence that others are known to write too. */
const sharedWeight = 1.5;

/** Fixed characters of a sentence that hardly two providers write by chance. */
const longMessage = 20;

function isBorrowed({ shape, facts }: Incident, { id, envelope }: ProviderRule, { words }: CompiledRules): boolean {
  if (shape !== undefined && envelope !== undefined && shape !== envelope && telling.has(shape)) return true;
  const type = facts.type?.value;
  if (typeof type !== 'string' || !/^[A-Z]/.test(type) || /^(?:None|Null|Nil)$/i.test(type)) return false;
  return !(words.get(type.toLowerCase()) ?? []).some(({ provider }) => provider.id === id);
}

/** Shapes that others do not wrap errors in. */
const telling = new Set(['anthropic', 'google', 'aws', 'flat']);

function sentenceGrounds({ sentences }: IncidentReading): Ground[] {
  return sentences.map(({ key: { provider, shared }, start, end }) => ({
    provider,
    by: 'sentence',
    start,
    end,
    weight: shared ? sharedWeight : 6,
  }));
}

/** Machine words: of one provider they tell, of several they narrow down. */
function wordGrounds(incident: Incident, { words }: CompiledRules): Ground[] {
  return wordFacts.flatMap((name) =>
    factsNamed(incident, name).flatMap(({ value, start, end }): Ground[] => {
      const meanings = typeof value === 'string' ? (words.get(value.toLowerCase()) ?? []) : [];
      const providers = new Set(meanings.map(({ provider }) => provider));
      const weight = providers.size === 1 ? wordWeight : 2 / providers.size;
      return [...providers].map((provider) => ({ provider, by: 'word', start, end, weight }));
    }),
  );
}

/** Of a machine word that one provider alone writes. */
const wordWeight = 3;

/** Facts that hold machine words, the most telling first. */
export const wordFacts = ['reason', 'code', 'type', 'stopReason', 'blockReason'] as const satisfies FactName[];

function envelopeGrounds({ shape, start, end }: Incident, { providers, sharers }: CompiledRules): Ground[] {
  if (shape === undefined) return [];
  const weight = 3 / (sharers.get(shape) ?? 1);
  return [...providers.values()]
    .filter(({ envelope }) => envelope === shape)
    .map((provider) => ({ provider, by: 'envelope', start, end, weight }));
}

function callerGrounds({ called }: Paste): Ground[] {
  return called.map((item) => ({ ...item, by: 'caller', start: 0, end: 0 }));
}

/**
 * Whether the evidence says that a gateway speaks for itself: its sentence or word, or its address in the message. Its phrases
 * stand around the sentences of others too.
 */
function isOwn({ by, start, end }: Ground, incident: Incident, isQuoted: boolean): boolean {
  const { message } = incident.facts;
  const isInside = !incident.structured || (start >= incident.start && end <= incident.end);
  if (by === 'sentence' || by === 'entry' || by === 'word') return isInside;
  if (by === 'phrase') return isInside && !isQuoted;
  return by === 'host' && message !== undefined && start >= message.start && end <= message.end;
}

/** A machine word that others write too says what went wrong, and nothing of who relayed it. */
function isSharedWord({ by, weight }: Ground): boolean {
  return by === 'word' && weight < wordWeight;
}

/** A provider that a relay names in a field and that nobody knows. */
function strangerOf(incident: Incident, { providers }: CompiledRules): string | undefined {
  if (!incident.outer) return undefined;
  const label = factsNamed(incident, 'label')
    .concat(factsNamed(incident.outer, 'label'))
    .find(({ value }) => typeof value === 'string' && !/^(?:unknown|none|n\/a|custom|default|auto)$/i.test(value));
  if (!label) return undefined;
  const said = plain(label);
  const isKnown = [...providers.values()].some(({ name, marks }) =>
    [name, ...(marks.label ?? [])].some((known) => said.startsWith(known.toLowerCase())),
  );
  return isKnown ? undefined : String(label.value);
}

function plain({ value }: Fact): string {
  return String(value).toLowerCase();
}

/** Matches of the provider that the error was attributed to; all of them where nothing tells. */
export function ownMatches(matches: RuleMatch[], { provider, stranger, candidates }: Attribution): RuleMatch[] {
  if (stranger !== undefined) return [];
  if (provider) return matches.filter((match) => match.provider === provider);
  return matches.filter((match) => !match.provider || candidates.includes(match.provider));
}

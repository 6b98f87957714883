import type { Surface } from '../../schemas/index.ts';
import { compare, stated, type Comparison } from './compare.ts';
import type { Carrier, Fact, FactName, Incident } from '../facts/incident.ts';
import { onlyPhrase } from '../facts/peel.ts';
import type { FoundMessage } from './found-message.ts';
import { cutsWord, isIntroduced, isWholeSentence, startsMessage } from './introduced.ts';
import type { Paste } from './paste.ts';
import type { ProviderRule, RuleSignature } from '../rules/rule.ts';

/** What one signature says of one incident. */
export type Judgement = Match | Contradiction | { outcome: 'undecided'; missing: FactName } | { outcome: 'none' };

export interface Match {
  outcome: 'match';
  score: number;
  role: 'cause' | 'carrier';
  deciding: Deciding[];
  match?: FoundMessage;
  /** Nothing matched but a status and its reason phrase, which every server writes. */
  isPhrase?: boolean;
}

export interface Contradiction {
  outcome: 'contradiction';
  fact: FactName;
  found: Fact['value'];
}

/** A fact that spoke for the entry. */
export interface Deciding extends Fact {
  name: FactName | 'exception';
}

/** What a signature is held against. */
export interface Case {
  incident: Incident;
  paste: Paste;
  /** The provider of the rule. */
  provider: ProviderRule | undefined;
  /** The match of this signature's template inside the incident, if there is one. */
  found: FoundMessage | undefined;
  /** Whether the incident has a message that none of the rule's own templates match. */
  messageDiffers: boolean;
  isOwnWord: (word: string) => boolean;
}

/** How much an agreeing fact weighs beside the fixed characters of a message, which weigh two each. */
const weights: Partial<Record<FactName, number>> = {
  stopReason: 60,
  code: 60,
  reason: 60,
  blockReason: 60,
  quota: 40,
  responseStatus: 30,
  event: 20,
  background: 16,
  type: 16,
  param: 16,
  status: 8,
};

/** Fixed characters that decide by themselves; a shorter message needs an exception, a code or a message field around it. */
const tellingLength = 20;

/** Fewer are a word or two: they count only as a whole sentence, and do not say by themselves whose it is. */
export const shortestLoose = 12;

/** Holds one signature against one incident. */
export function judge(signature: RuleSignature, held: Case): Judgement {
  const { found } = held;
  const comparison = compare(signature, held.incident, found !== undefined, held.isOwnWord);
  if (comparison.contradiction) return { outcome: 'contradiction', ...comparison.contradiction };
  const exception = exceptionOf(signature, held);
  const deciding: Deciding[] = [
    ...comparison.agreed,
    ...(exception ? [{ ...exception, name: 'exception' as const }] : []),
  ];
  const score =
    comparison.agreed.reduce((sum, fact) => sum + (weights[fact.name] ?? 0), 0) +
    (exception ? 20 : 0) +
    (found ? found.weight * 2 : 0);
  if (signature.message === undefined) return byFacts(signature, held, comparison, deciding, score);
  return found ? byMessage(signature, held, comparison, deciding, score, found) : undecided(held.incident, comparison);
}

/** The class that the signature wants. A bare `Error:` is every program's; it counts only where the paste names the provider. */
function exceptionOf(signature: RuleSignature, { paste, provider }: Case): Fact | undefined {
  return [signature.exception ?? []]
    .flat()
    .map((name) =>
      name !== 'Error' || (provider && paste.named.has(provider.id)) ? paste.exceptions.get(name) : undefined,
    )
    .find((fact) => fact !== undefined);
}

function byMessage(
  signature: RuleSignature,
  { incident, paste, provider }: Case,
  { missing }: Comparison,
  deciding: Deciding[],
  score: number,
  found: FoundMessage,
): Judgement {
  const isTelling =
    found.weight >= tellingLength ||
    (found.weight >= shortestLoose && deciding.some(({ name }) => name === 'exception' || name === 'code')) ||
    startsMessage(incident, found) ||
    isIntroduced(found, paste, provider);
  // Every server writes the reason phrase of a status; beside it a fact of the provider's own has to stand.
  const isPhrase = saysPhrase(signature, deciding);
  if (isPhrase && deciding.length === 0) return { outcome: 'none' };
  if (!isTelling || isLoose(found, paste)) return { outcome: 'none' };
  const isElsewhere = stated(signature, 'event', 'responseStatus') && !carries(signature.surface, incident.carrier);
  // Why a text was withheld tells entries of one sentence apart.
  if (missing.some((name) => isElsewhere || name === 'blockReason')) return { outcome: 'none' };
  const { start, end } = found;
  return {
    outcome: 'match',
    score,
    role: 'cause',
    deciding: [{ name: 'message', value: null, start, end }, ...deciding],
    match: found,
    ...(isPhrase && { isPhrase }),
  };
}

/** Whether a few fixed words may be a coincidence: in other words, a field of an object, half a sentence, or too few for one. */
function isLoose(found: FoundMessage, paste: Paste): boolean {
  if (found.weight >= tellingLength) return false;
  const isField = /["'`]\s{0,3}:/.test(paste.text.slice(found.start, found.end));
  if (isField) return true;
  if (found.weight < shortestLoose) return !isWholeSentence(paste, found);
  return (
    cutsWord(paste, found) || Object.values(found.variables).some(({ text }) => /[ ",]/.test(text) || !/\w/.test(text))
  );
}

function saysPhrase({ message = '' }: RuleSignature, deciding: Deciding[]): boolean {
  return onlyPhrase.test(message) && deciding.every(({ name }) => name === 'status');
}

function byFacts(
  signature: RuleSignature,
  { incident, messageDiffers }: Case,
  { agreed, missing }: Comparison,
  deciding: Deciding[],
  score: number,
): Judgement {
  const none: Judgement = { outcome: 'none' };
  const needsClass = signature.exception !== undefined;
  if (deciding.length === 0 || (needsClass && !isBareClass(incident, deciding))) return none;
  const byCode = signature.code !== undefined && agreed.some(({ name, value }) => name === 'code' && value !== null);
  const mayMiss = tolerated(agreed, byCode, messageDiffers, signature.param === null);
  if (missing.some((name) => !mayMiss.includes(name))) return none;
  const anySurface = byCode && signature.surface === 'http';
  if (!anySurface && signature.surface !== 'client' && !carries(signature.surface, incident.carrier)) return none;
  const tellsArrival =
    !byCode && !needsClass && stated(signature, 'event', 'responseStatus') && !stated(signature, 'stopReason');
  return { outcome: 'match', score, role: tellsArrival ? 'carrier' : 'cause', deciding };
}

/** Whether a class is raised and nothing of a response is there. */
function isBareClass({ structured, facts }: Incident, deciding: Deciding[]): boolean {
  return !structured && facts.status === undefined && deciding.some(({ name }) => name === 'exception');
}

/** Facts that tell by themselves what became of a request. */
const states = new Set<FactName>(['event', 'responseStatus', 'stopReason', 'blockReason', 'reason', 'quota']);

/**
 * Facts that may be missing. Providers borrow each other's codes, with words of their own and fewer fields: then all that the
 * signature states has to be there. A parameter is stated beside a code because other errors share the code: without it nothing
 * tells them apart.
 */
function tolerated(
  agreed: Comparison['agreed'],
  byCode: boolean,
  messageDiffers: boolean,
  hasNoParam: boolean,
): FactName[] {
  if (byCode && !messageDiffers) return hasNoParam ? ['status', 'type', 'param'] : ['status', 'type'];
  // A stop reason is stated of nothing but an answer that ended.
  if (agreed.some(({ name }) => name === 'stopReason')) return ['status', 'responseStatus'];
  return byCode || agreed.some(({ name }) => states.has(name)) ? ['status'] : [];
}

function undecided(incident: Incident, { agreed }: Comparison): Judgement {
  if (!agreed.some((fact) => fact.name === 'code' && fact.value !== null)) return { outcome: 'none' };
  const { message } = incident.facts;
  return message === undefined || message.value === null || message.value === ''
    ? { outcome: 'undecided', missing: 'message' }
    : { outcome: 'contradiction', fact: 'message', found: message.value };
}

function carries(surface: Surface, carrier: Carrier | undefined): boolean {
  return carrier === undefined
    ? surface === 'http' || surface === 'response-object'
    : (carriersOf[surface]?.includes(carrier) ?? false);
}

const carriersOf: Partial<Record<Surface, Carrier[]>> = {
  http: ['http', 'batch-line', 'websocket-event'],
  'response-object': ['background-poll', 'response-object', 'stream-event', 'run', 'batch', 'job'],
  sse: ['stream-event'],
  realtime: ['realtime-event'],
  websocket: ['websocket-event'],
  batch: ['batch-line', 'batch'],
  run: ['run'],
  webhook: ['webhook'],
};

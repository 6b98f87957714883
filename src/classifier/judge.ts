import type { Surface } from '../schemas/index.ts';
import type { Carrier, Fact, FactName, Incident } from './incident.ts';
import { openaiTypes } from './openai-types.ts';
import type { RuleSignature } from './rule.ts';
import type { FoundTemplate } from './template-index.ts';

/** What one signature says of one incident. */
export type Judgement =
  | { outcome: 'match'; score: number; role: 'cause' | 'carrier'; deciding: Deciding[]; match?: FoundTemplate<unknown> }
  | { outcome: 'undecided'; missing: FactName }
  | { outcome: 'contradiction'; fact: FactName; found: Fact['value'] }
  | { outcome: 'none' };

/** A fact that spoke for the entry. */
export interface Deciding extends Fact {
  name: FactName | 'exception';
}

/** How much an agreeing fact weighs beside the fixed characters of a message, which weigh two each. */
const weights: Partial<Record<FactName, number>> = {
  incompleteReason: 60,
  code: 60,
  responseStatus: 30,
  event: 20,
  background: 16,
  type: 16,
  param: 16,
  status: 8,
};

/** Fixed characters that decide by themselves; a shorter message needs an exception, a code or a message field around it. */
const tellingLength = 20;

/**
 * Holds one signature against one incident.
 *
 * @param found the match of this signature's template inside the incident, if there is one
 * @param raised exception classes that the paste names, and whether it names OpenAI
 * @param messageDiffers whether the incident has a message that none of the rule's own templates match
 */
export function judge(
  signature: RuleSignature,
  incident: Incident,
  found: FoundTemplate<unknown> | undefined,
  raised: Raised,
  messageDiffers: boolean,
): Judgement {
  const comparison = compare(signature, incident, found !== undefined);
  if (comparison.contradiction) return comparison.contradiction;
  const { agreed, missing } = comparison;
  // A bare `Error:` is every program's; it counts only where the paste names OpenAI.
  const exception = [signature.exception ?? []]
    .flat()
    .map((name) => (name !== 'Error' || raised.namesOpenai ? raised.exceptions.get(name) : undefined))
    .find((fact) => fact !== undefined);
  const score =
    agreed.reduce((sum, fact) => sum + (weights[fact.name] ?? 0), 0) +
    (exception ? 20 : 0) +
    (found ? found.weight * 2 : 0);
  const deciding: Deciding[] = [...agreed, ...(exception ? [{ ...exception, name: 'exception' as const }] : [])];
  if (signature.message !== undefined) {
    if (!found) return undecidedMessage(incident, agreed);
    const isMessage = incident.structured && startsMessage(incident, found);
    const told =
      found.weight >= tellingLength ||
      exception !== undefined ||
      isMessage ||
      agreed.some((fact) => fact.name === 'code');
    if (!told) return { outcome: 'none' };
    if (
      !carries(signature.surface, incident.carrier) &&
      stated(signature, 'event', 'responseStatus') &&
      missing.length > 0
    )
      return { outcome: 'none' };
    deciding.unshift({ name: 'message', value: null, start: found.start, end: found.end });
    return { outcome: 'match', score, role: 'cause', deciding, match: found };
  }
  if (signature.exception !== undefined && (!exception || incident.structured || incident.facts.status))
    return { outcome: 'none' };
  const byCode = signature.code !== undefined && agreed.some(({ name, value }) => name === 'code' && value !== null);
  const byState = agreed.some(
    ({ name }) => name === 'event' || name === 'responseStatus' || name === 'incompleteReason',
  );
  // Other providers borrow codes, with words of their own and fewer fields: then all that the signature states has to be there.
  const tolerated: FactName[] =
    byCode && !messageDiffers ? ['status', 'type', 'param'] : byCode || byState ? ['status'] : [];
  if (missing.some((name) => !tolerated.includes(name))) return { outcome: 'none' };
  const anySurface = byCode && signature.surface === 'http';
  if (!anySurface && signature.surface !== 'client' && !carries(signature.surface, incident.carrier))
    return { outcome: 'none' };
  if (deciding.length === 0) return { outcome: 'none' };
  const role =
    !byCode && !signature.exception && stated(signature, 'event', 'responseStatus') && !signature.incompleteReason
      ? 'carrier'
      : 'cause';
  return { outcome: 'match', score, role, deciding };
}

/** What the paste as a whole names. */
export interface Raised {
  /** First place of each exception class. */
  exceptions: Map<string, Fact>;
  namesOpenai: boolean;
}

interface Comparison {
  agreed: (Deciding & { name: FactName })[];
  missing: FactName[];
  contradiction?: Judgement;
}

function compare(signature: RuleSignature, incident: Incident, messageFound: boolean): Comparison {
  const result: Comparison = { agreed: [], missing: [] };
  for (const name of comparedFacts) {
    const expected = signature[name];
    const outside = name === 'code' ? signature.codeNotIn : undefined;
    if (expected === undefined && outside === undefined) continue;
    const fact = incident.facts[name];
    if (fact === undefined) result.missing.push(name);
    else if (outside ? typeof fact.value === 'string' && !outside.includes(fact.value) : includes(expected, fact.value))
      result.agreed.push({ ...fact, name });
    else if (messageFound && !contradictsMessage(name, fact)) result.missing.push(name);
    else result.contradiction ??= { outcome: 'contradiction', fact: name, found: fact.value };
  }
  return result;
}

/**
 * Whether a differing fact outweighs a message that matches. Wrappers invent statuses and types of their own and null what they
 * do not know, so only a real code, or another of OpenAI's own types, does.
 */
function contradictsMessage(name: FactName, fact: Fact): boolean {
  if (typeof fact.value !== 'string') return false;
  if (name === 'code') return !/^(?:unknown|none|null|undefined|error)?$/i.test(fact.value);
  if (name === 'type') return openaiTypes.has(fact.value);
  return name === 'event' || name === 'responseStatus' || name === 'incompleteReason';
}

function undecidedMessage(incident: Incident, agreed: Deciding[]): Judgement {
  const sharesCode = agreed.some((fact) => fact.name === 'code' && fact.value !== null);
  if (!sharesCode) return { outcome: 'none' };
  const { message } = incident.facts;
  return message === undefined || message.value === null || message.value === ''
    ? { outcome: 'undecided', missing: 'message' }
    : { outcome: 'contradiction', fact: 'message', found: message.value };
}

/** Whether the match begins where the message field of the incident begins, give or take a status or a prefix. */
function startsMessage(incident: Incident, found: FoundTemplate<unknown>): boolean {
  const { message } = incident.facts;
  return message !== undefined && found.start >= message.start && found.start <= message.start + 24;
}

function carries(surface: Surface, carrier: Carrier | undefined): boolean {
  return carrier === undefined
    ? surface === 'http' || surface === 'response-object'
    : (carriersOf[surface]?.includes(carrier) ?? false);
}

function stated(signature: RuleSignature, ...names: FactName[]): boolean {
  return names.some(
    (name) => comparedFacts.includes(name as ComparedFact) && signature[name as ComparedFact] !== undefined,
  );
}

function includes(expected: unknown, value: Fact['value']): boolean {
  if (expected === undefined) return false;
  return (Array.isArray(expected) ? expected : [expected]).some((item) => same(item, value));
}

function same(expected: unknown, value: Fact['value']): boolean {
  if (typeof expected === 'string' && typeof value === 'string') return expected.toLowerCase() === value.toLowerCase();
  return expected === value;
}

const comparedFacts = [
  'code',
  'type',
  'param',
  'status',
  'event',
  'responseStatus',
  'incompleteReason',
  'background',
] as const;

type ComparedFact = (typeof comparedFacts)[number];

const carriersOf: Partial<Record<Surface, Carrier[]>> = {
  http: ['http', 'batch-line', 'websocket-event'],
  'response-object': ['background-poll', 'response-object', 'stream-event', 'run', 'job'],
  sse: ['stream-event'],
  realtime: ['realtime-event'],
  websocket: ['websocket-event'],
  batch: ['batch-line', 'job'],
  webhook: ['webhook'],
};

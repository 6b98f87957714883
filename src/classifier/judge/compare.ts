import { factsNamed, type Fact, type FactName, type Incident } from '../facts/incident.ts';
import type { RuleSignature } from '../rules/rule.ts';

/** How the facts of a signature stand to those of an incident. */
export interface Comparison {
  agreed: (Fact & { name: FactName })[];
  missing: FactName[];
  contradiction?: { fact: FactName; found: Fact['value'] };
}

/**
 * Holds each fact of a signature against an incident.
 *
 * @param messageFound whether the signature's message is in the incident, so that only a weighty fact contradicts
 * @param isOwnWord whether a machine word is one of the provider whose signature this is
 */
export function compare(
  signature: RuleSignature,
  incident: Incident,
  messageFound: boolean,
  isOwnWord: (word: string) => boolean,
): Comparison {
  const result: Comparison = { agreed: [], missing: [] };
  for (const name of comparedFacts) {
    const expected = signature[name];
    const outside = name === 'code' ? signature.codeNotIn : undefined;
    if (expected === undefined && outside === undefined) continue;
    const first = incident.facts[name];
    if (first === undefined) {
      result.missing.push(name);
      continue;
    }
    const agreed = factsNamed(incident, name).find(({ value }) =>
      outside ? isOutside(outside, value) : agrees(name, expected, value),
    );
    if (agreed) result.agreed.push({ ...agreed, name });
    else if (messageFound && !contradictsMessage(name, first, isOwnWord)) result.missing.push(name);
    else result.contradiction ??= { fact: name, found: first.value };
  }
  return result;
}

/** Whether the signature states one of these facts. */
export function stated(signature: RuleSignature, ...names: ComparedFact[]): boolean {
  return names.some((name) => signature[name] !== undefined);
}

/**
 * Whether a differing fact outweighs a message that matches. Wrappers invent statuses and types of their own and null what they
 * do not know, so only a real code, or another word of the same provider as a type, does.
 */
function contradictsMessage(name: FactName, { value }: Fact, isOwnWord: (word: string) => boolean): boolean {
  if (typeof value !== 'string') return false;
  if (name === 'code') return !saysNothing.test(value);
  if (name === 'type') return isOwnWord(value);
  return name === 'event' || name === 'responseStatus' || name === 'stopReason' || name === 'quota';
}

/** What wrappers write where they know no code. */
const saysNothing = /^(?:unknown|none|null|undefined|error)?$/i;

/** Whether a code is none of those; what holds spaces or bars is one of them perhaps, broken by what showed it. */
function isOutside(outside: string[], value: Fact['value']): boolean {
  return typeof value === 'string' && /^[\w.:-]+$/.test(value) && !outside.includes(value);
}

function agrees(name: ComparedFact, expected: unknown, value: Fact['value']): boolean {
  const is = name === 'quota' ? isPart : name === 'stopReason' ? isExactly : isSame;
  return Array.isArray(expected) ? expected.some((item) => is(item, value)) : is(expected, value);
}

function isPart(part: unknown, value: Fact['value']): boolean {
  return typeof part === 'string' && String(value).toLowerCase().includes(part.toLowerCase());
}

/** Providers share the words for why a model stopped, `MAX_TOKENS` and `max_tokens`: only the letters' size tells them apart. */
function isExactly(expected: unknown, value: Fact['value']): boolean {
  return expected === value;
}

function isSame(expected: unknown, value: Fact['value']): boolean {
  if (typeof expected === 'string' && typeof value === 'string') return expected.toLowerCase() === value.toLowerCase();
  return expected === value;
}

const comparedFacts = [
  'code',
  'type',
  'reason',
  'quota',
  'param',
  'status',
  'event',
  'responseStatus',
  'stopReason',
  'blockReason',
  'background',
] as const;

export type ComparedFact = (typeof comparedFacts)[number];

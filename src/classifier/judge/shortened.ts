import type { Incident } from '../facts/incident.ts';
import type { FoundMessage } from './found-message.ts';
import type { RuleSignature } from '../rules/rule.ts';

/**
 * A shorter wording of a known sentence: the message field ends within the template, and its own code agrees with the signature.
 * Without the code a beginning decides nothing, since many sentences begin alike.
 */
export function shortened(signature: RuleSignature, incident: Incident): FoundMessage | undefined {
  const { message: template, code } = signature;
  const { facts, structured } = incident;
  const { message } = facts;
  if (template === undefined || !structured || typeof message?.value !== 'string') return undefined;
  const own = facts.code?.value;
  if (typeof own !== 'string' || ![code].flat().includes(own)) return undefined;
  const said = wordsFor(incident, message.value);
  if (said.length < fewestWords) return undefined;
  const whole = wordsFor(signature, template.replaceAll(/\[\[|\]\]/g, ''));
  const agreeing = beginning(said, whole);
  if (agreeing < fewestWords) return undefined;
  return { start: message.start, end: message.end, weight: agreeing * 4, variables: {} };
}

/** Words of a template that a message repeats from the first on to its own last; 0 where it leaves the template. */
function beginning(said: string[], whole: string[]): number {
  let fixed = 0;
  for (const [index, word] of said.entries()) {
    const expected = whole[index];
    if (expected === undefined) return 0;
    if (expected === placeholder) continue;
    if (expected !== word) return 0;
    fixed += 1;
  }
  return fixed;
}

/** The words of a template or a message; both are asked for again and again while one is held against all of the other. */
function wordsFor(owner: RuleSignature | Incident, text: string): string[] {
  const known = knownWords.get(owner);
  if (known) return known;
  const words = wordsOf(text);
  knownWords.set(owner, words);
  return words;
}

const knownWords = new WeakMap<RuleSignature | Incident, string[]>();

function wordsOf(text: string): string[] {
  return text
    .replaceAll(/\{[a-z]+(?::[a-z]+)?\}/g, ` ${placeholder} `)
    .toLowerCase()
    .split(/[\s"'`‘’“”.,;:]+/)
    .filter((word) => word !== '');
}

const placeholder = '\u0000';
const fewestWords = 4;

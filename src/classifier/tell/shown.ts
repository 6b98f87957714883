import type { Diagnosis } from './diagnosis.ts';
import type { Fact } from '../facts/incident.ts';
import { redact } from '../redact/redact.ts';

/**
 * The diagnosis with its values made fit to be shown. They were unescaped after the text had been redacted: what comes out of that
 * is redacted once more, one short line without control characters and characters that turn the direction of writing.
 */
export function shown(diagnosis: Diagnosis): Diagnosis {
  const { provider, facts, variables, deciding, ruledOut } = diagnosis;
  const known = new Map<string, string>();
  /** Facts decide, and rule out look-alikes, again and again: each text is made fit once. */
  const textOf = (text: string): string => {
    const made = known.get(text) ?? shownText(text, diagnosis.text);
    known.set(text, made);
    return made;
  };
  const valueOf = (value: Fact['value']) => (typeof value === 'string' ? textOf(value) : finite(value));
  return {
    ...diagnosis,
    // A name without an id is a label from the paste.
    provider: provider?.id === null ? { ...provider, name: textOf(provider.name) } : provider,
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, valueOf(value)])),
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, textOf(value)])),
    deciding: deciding.map((fact) => ({ ...fact, value: valueOf(fact.value) })),
    ruledOut: ruledOut.map((other) => ({ ...other, why: textOf(other.why) })),
  };
}

/** A number too large for one is a text. */
function finite<Value>(value: Value): Value | string {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** A text that was read from a paste, as it may be shown. What the redacted paste shows as it is needs no second look. */
function shownText(text: string, paste: string): string {
  const read = text.slice(0, 2 * longest).replaceAll(unprintable, ' ');
  const line = paste.includes(read) ? read : redact(read).text;
  return line.length > longest ? `${line.slice(0, longest - 1).replace(halfCharacter, '')}…` : line;
}

/** Characters of a value that are shown. */
const longest = 200;
/** Control, bidirectional and other invisible characters, and line ends. */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const halfCharacter = /[\ud800-\udbff]$/;

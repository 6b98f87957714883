import type { Diagnosis } from '../../classifier/index.ts';
import type { Signature } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';

/** A fact by which a paste is one error and not its look-alike. */
export interface Difference {
  /** The fact, by its name in `factLabels`. */
  fact: string;
  /** What the paste has. */
  here: string;
  /** What the look-alike would have; undefined where it has nothing of the kind. */
  there: string | undefined;
}

type Words = Pick<Entry, 'signatures'>;

/**
 * The facts that decided a paste and that its look-alike does not share, each with what the look-alike would have in its place.
 * Empty where the paste has nothing that the other could not have too.
 *
 * @param own the entry that the paste is
 * @param other its look-alike
 */
export function differencesOf({ deciding }: Pick<Diagnosis, 'deciding'>, own: Words, other: Words): Difference[] {
  const named = new Map(deciding.map((fact) => [fact.name, fact]));
  return [...named].flatMap(([name, { value }]): Difference[] => {
    if (name === 'message') return messageDifference(String(value), own, other);
    const there = valuesOf(other.signatures, name as keyof Signature);
    const here = String(value);
    return there.includes(here) ? [] : [{ fact: name, here, there: there.length > 0 ? there.join(', ') : undefined }];
  });
}

function valuesOf(signatures: Signature[], name: keyof Signature): string[] {
  // The reason of an incomplete Response is one way to say why it stopped.
  const keys: (keyof Signature)[] = name === 'stopReason' ? [name, 'incompleteReason'] : [name];
  const values = signatures.flatMap((signature) =>
    keys.flatMap((key) => (signature[key] === undefined ? [] : [signature[key]].flat())),
  );
  return [...new Set(values.map((value) => (value === null ? 'null' : String(value))))].slice(0, 3);
}

/** How many words of a sentence are enough to tell it. */
const enough = 7;

/** The first words in which the two messages part, of the templates that are nearest to each other. */
function messageDifference(text: string, own: Words, other: Words): Difference[] {
  const mine = nearest(wordsOf(text), own);
  const theirs = nearest(mine, other);
  if (mine.join(' ') === theirs.join(' ')) return [];
  const shared = sharedStart(mine, theirs);
  return [
    { fact: 'message', here: excerpt(mine, shared), there: theirs.length > 0 ? excerpt(theirs, shared) : undefined },
  ];
}

/** The template that begins most like these words, in words; empty where there is none. */
function nearest(words: string[], { signatures }: Words): string[] {
  const templates = signatures.flatMap(({ message }) => (message === undefined ? [] : [wordsOf(message)]));
  return templates.toSorted((a, b) => sharedStart(b, words) - sharedStart(a, words))[0] ?? [];
}

/** The words of a template up to its first optional part; a placeholder is a word, which any word equals. */
function wordsOf(template: string): string[] {
  return (template.split('[[')[0] || template.replaceAll(/\[\[|\]\]/g, ''))
    .replaceAll(/\{[^}]*\}/g, '…')
    .split(/\s+/)
    .filter(Boolean);
}

function sharedStart(one: string[], other: string[]): number {
  const at = one.findIndex((word, index) => !isAlike(word, other[index]));
  return at < 0 ? one.length : at;
}

function isAlike(word: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  return word.includes('…') || other.includes('…') || word.toLowerCase() === other.toLowerCase();
}

/** Some words from where two sentences part; the whole where one is the beginning of the other. */
function excerpt(words: string[], from: number): string {
  const start = from >= words.length ? 0 : from;
  const end = start + enough;
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

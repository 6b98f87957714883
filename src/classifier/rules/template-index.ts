import { count, type Meter } from '../text/meter.ts';
import type { Squashed } from '../text/squash.ts';
import { anchorOf, matchTemplate, type Template, type TemplateMatch } from './template.ts';

/**
 * Finds all templates of all rules in one pass over the text. Each template is looked up by those four characters of its anchor
 * that the fewest others have, so the work grows with the text and not with the rules.
 */
export class TemplateIndex<Key> {
  readonly #templates: { key: Key; template: Template }[] = [];
  #built: Built<Key> | undefined;

  add(key: Key, template: Template): void {
    this.#templates.push({ key, template });
    this.#built = undefined;
  }

  /** All matches, in the order of the text; each template at most `mostMatches` times. */
  find(squashed: Squashed, original: string, meter?: Meter): FoundTemplate<Key>[] {
    const { buckets, filter, isCrowded } = (this.#built ??= build(this.#templates));
    const present = isCrowded ? gramsIn(squashed.text) : undefined;
    const found: FoundTemplate<Key>[] = [];
    const counts = new Map<Template, number>();
    const { text } = squashed;
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    let third = text.charCodeAt(2);
    for (let index = 0; index + 4 <= text.length; index++) {
      const fourth = text.charCodeAt(index + 3);
      const gram = gramOf(first, second, third, fourth);
      first = second;
      second = third;
      third = fourth;
      const bucket = filter[gram & filterMask] === 1 ? buckets.get(gram) : undefined;
      if (!bucket) continue;
      for (const { key, template, offset, rarest } of bucket) {
        if (present && present[rarest] !== 1) continue;
        count(meter, 1);
        const start = index - offset;
        const times = counts.get(template) ?? 0;
        if (start < 0 || times >= mostMatches || !text.startsWith(anchorOf(template.head), start)) continue;
        counts.set(template, times + 1);
        const match = matchTemplate(template, squashed, start, original);
        if (match) found.push({ key, weight: template.weight, ...match });
      }
    }
    return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }
}

export interface FoundTemplate<Key> extends TemplateMatch {
  key: Key;
  weight: number;
}

/** A template under one of its grams, with where in its anchor that stands. */
interface Placed<Key> {
  key: Key;
  template: Template;
  offset: number;
  /** Place in the filter of the rarest gram of all its fixed words: where that is not in a text, the template is not. */
  rarest: number;
}

interface Built<Key> {
  buckets: Map<number, Placed<Key>[]>;
  /** One bit of each bucket's number: passes over nearly all of a text without a look into the map. */
  filter: Uint8Array;
  /** Whether many templates share a gram, so that a second one is worth looking for. */
  isCrowded: boolean;
}

function build<Key>(templates: { key: Key; template: Template }[]): Built<Key> {
  const frequency = new Map<number, number>();
  const known = templates.map(({ key, template }) => ({
    key,
    template,
    anchor: gramsOf(anchorOf(template.head)),
    all: template.head.flatMap((part) => ('literal' in part ? gramsOf(part.literal) : [])),
  }));
  for (const { all } of known) for (const gram of all) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const rarestOf = (grams: number[]) =>
    grams.reduce((a, b) => ((frequency.get(b) ?? 0) < (frequency.get(a) ?? 0) ? b : a), grams[0] ?? 0);
  const built: Built<Key> = { buckets: new Map(), filter: new Uint8Array(filterMask + 1), isCrowded: false };
  for (const { key, template, anchor, all } of known) {
    const gram = rarestOf(anchor);
    built.filter[gram & filterMask] = 1;
    const placed = { key, template, offset: anchor.indexOf(gram), rarest: rarestOf(all) & filterMask };
    const bucket = built.buckets.get(gram);
    if (!bucket) built.buckets.set(gram, [placed]);
    else if (bucket.push(placed) > crowd) built.isCrowded = true;
  }
  return built;
}

/** Templates under one gram from which on the text is asked for a second one. */
const crowd = 24;

/** The grams of a text, as one bit each. */
function gramsIn(text: string): Uint8Array {
  const present = new Uint8Array(filterMask + 1);
  for (let at = 0; at + 4 <= text.length; at++) present[gramAt(text, at) & filterMask] = 1;
  return present;
}

/** The grams of fixed words by their place in them. */
function gramsOf(anchor: string): number[] {
  return Array.from({ length: Math.max(0, Math.min(anchor.length, longestAnchor) - 3) }, (_, at) => gramAt(anchor, at));
}

function gramAt(text: string, at: number): number {
  return gramOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3));
}

/** Characters of fixed words among which the rarest gram is sought. */
const longestAnchor = 64;

/** Enough for any log that is read in one piece; keeps near-template text of a megabyte from costing more than a pass. */
const mostMatches = 500;

const filterMask = 0x3ffff;

/** A number for four characters. */
function gramOf(first: number, second: number, third: number, fourth: number): number {
  return ((first * 0x1000193) ^ (second * 0x10001) ^ (third * 0x101) ^ fourth) >>> 0;
}

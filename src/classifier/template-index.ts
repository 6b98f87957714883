import { count, type Meter } from './meter.ts';
import type { Squashed } from './squash.ts';
import { anchorOf, matchTemplate, type Template, type TemplateMatch } from './template.ts';

/** Finds all templates of all rules in one pass over the text: the work grows with the text, not with the rules. */
export class TemplateIndex<Key> {
  readonly #buckets = new Map<number, { key: Key; template: Template }[]>();
  /** One bit of each bucket's number: passes over nearly all of a text without a look into the map. */
  readonly #filter = new Uint8Array(0x10000);

  add(key: Key, template: Template): void {
    const [first = 0, second = 0, third = 0, fourth = 0] = Array.from(
      anchorOf(template.head).slice(0, 4),
      (character) => character.charCodeAt(0),
    );
    const gram = gramOf(first, second, third, fourth);
    this.#filter[gram & 0xffff] = 1;
    const bucket = this.#buckets.get(gram);
    if (bucket) bucket.push({ key, template });
    else this.#buckets.set(gram, [{ key, template }]);
  }

  /** All matches, in the order of the text; each template at most `mostMatches` times. */
  find(squashed: Squashed, original: string, meter?: Meter): FoundTemplate<Key>[] {
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
      const bucket = this.#filter[gram & 0xffff] === 1 ? this.#buckets.get(gram) : undefined;
      if (!bucket) continue;
      for (const { key, template } of bucket) {
        count(meter, 1);
        const times = counts.get(template) ?? 0;
        if (times >= mostMatches || !text.startsWith(anchorOf(template.head), index)) continue;
        counts.set(template, times + 1);
        const match = matchTemplate(template, squashed, index, original);
        if (match) found.push({ key, weight: template.weight, ...match });
      }
    }
    return found;
  }
}

export interface FoundTemplate<Key> extends TemplateMatch {
  key: Key;
  weight: number;
}

/** Enough for any log that is read in one piece; keeps near-template text of a megabyte from costing more than a pass. */
const mostMatches = 500;

/** A number for four characters. */
function gramOf(first: number, second: number, third: number, fourth: number): number {
  return ((first * 0x1000193) ^ (second * 0x10001) ^ (third * 0x101) ^ fourth) >>> 0;
}

import { count, type Meter } from './meter.ts';
import type { Squashed } from './squash.ts';
import { anchorOf, matchTemplate, type Template, type TemplateMatch } from './template.ts';

/** Finds all templates of all rules in one pass over the text: the work grows with the text, not with the rules. */
export class TemplateIndex<Key> {
  readonly #buckets = new Map<number, { key: Key; template: Template }[]>();

  add(key: Key, template: Template): void {
    const gram = gramAt(anchorOf(template.head), 0);
    const bucket = this.#buckets.get(gram);
    if (bucket) bucket.push({ key, template });
    else this.#buckets.set(gram, [{ key, template }]);
  }

  /** All matches, in the order of the text; each template at most `mostMatches` times. */
  find(squashed: Squashed, original: string, meter?: Meter): FoundTemplate<Key>[] {
    const found: FoundTemplate<Key>[] = [];
    const counts = new Map<Template, number>();
    for (let index = 0; index + 4 <= squashed.text.length; index++) {
      const bucket = this.#buckets.get(gramAt(squashed.text, index));
      if (!bucket) continue;
      for (const { key, template } of bucket) {
        count(meter, 1);
        const times = counts.get(template) ?? 0;
        if (times >= mostMatches || !squashed.text.startsWith(anchorOf(template.head), index)) continue;
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

function gramAt(text: string, index: number): number {
  return (
    ((text.charCodeAt(index) * 0x1000193) ^
      (text.charCodeAt(index + 1) * 0x10001) ^
      (text.charCodeAt(index + 2) * 0x101) ^
      text.charCodeAt(index + 3)) >>>
    0
  );
}

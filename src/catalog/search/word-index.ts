import { isSlip } from './slip.ts';

/** A document found, by its place, with how well it fits and how many of the asked words it knows. */
export interface WordHit {
  document: number;
  score: number;
  known: number;
}

/** What a search needs of an index, or of a piece of one. */
export interface KnownTerms {
  terms: () => Iterable<string>;
  /** The documents that know a term, by their places, with how much it says of each. */
  scores: (term: string) => Iterable<[document: number, score: number]>;
}

/**
 * Finds documents by words. A word also stands, with less weight, for those that begin with it; one that no document knows stands for
 * those with one slip.
 */
export function searchTerms(words: string[], known: KnownTerms): WordHit[] {
  const all = [...known.terms()];
  const found = new Map<number, WordHit>();
  for (const word of words) {
    const scores = new Map<number, number>();
    for (const [term, weight] of standsFor(word, all))
      for (const [document, score] of known.scores(term))
        scores.set(document, (scores.get(document) ?? 0) + weight * score);
    for (const [document, score] of scores) {
      const before = found.get(document) ?? { document, score: 0, known: 0 };
      found.set(document, { document, score: before.score + score, known: before.known + 1 });
    }
  }
  return [...found.values()]
    .map((hit) => ({ ...hit, score: hit.score * hit.known }))
    .toSorted((a, b) => b.score - a.score);
}

/** The terms that a word stands for, each with its weight. */
function standsFor(word: string, all: string[]): [string, number][] {
  const begun = word.length < 2 ? [] : all.filter((term) => term !== word && term.startsWith(word));
  const same: [string, number][] = all.includes(word) ? [[word, 1]] : [];
  const longer = begun.map((term): [string, number] => [term, (0.4 * word.length) / term.length]);
  if (same.length + longer.length > 0 || word.length < 5) return [...same, ...longer];
  return all.filter((term) => isSlip(word, term)).map((term) => [term, 0.4]);
}

/** The terms of documents, and what they say of each: BM25+ over weighted fields (Lv and Zhai, 2011). */
export class WordIndex implements KnownTerms {
  readonly #boosts: number[];
  /** Words of each field, by document. */
  readonly #lengths: number[][] = [];
  /** By word, then by document: how often it stands in each field. */
  readonly #terms = new Map<string, Map<number, number[]>>();
  #averages: number[] | undefined;

  /** @param boosts weight of each field */
  constructor(boosts: number[]) {
    this.#boosts = boosts;
  }

  /** @param fields words of each field, in the order of the weights */
  add(fields: string[][]): void {
    this.#averages = undefined;
    const document = this.#lengths.push(fields.map((words) => words.length)) - 1;
    fields.forEach((words, field) => {
      for (const word of words) {
        const places = this.#terms.get(word) ?? new Map<number, number[]>();
        this.#terms.set(word, places);
        const counts = places.get(document) ?? this.#boosts.map(() => 0);
        places.set(document, counts);
        counts[field] = (counts[field] ?? 0) + 1;
      }
    });
  }

  terms(): Iterable<string> {
    return this.#terms.keys();
  }

  scores(term: string): Iterable<[document: number, score: number]> {
    this.#averages ??= this.#boosts.map((_, field) => mean(this.#lengths.map((lengths) => lengths[field] ?? 0)));
    const averages = this.#averages;
    const places = this.#terms.get(term) ?? new Map<number, number[]>();
    const scores = new Map<number, number>();
    this.#boosts.forEach((boost, field) => {
      const having = [...places].filter(([, counts]) => (counts[field] ?? 0) > 0);
      const rarity = Math.log(1 + (this.#lengths.length - having.length + 0.5) / (having.length + 0.5));
      for (const [document, counts] of having) {
        const count = counts[field] ?? 0;
        const length = (this.#lengths[document]?.[field] ?? 0) / (averages[field] ?? 1);
        const frequency = (count * (saturation + 1)) / (count + saturation * (1 - byLength + byLength * length));
        scores.set(document, (scores.get(document) ?? 0) + boost * rarity * (atLeast + frequency));
      }
    });
    return scores;
  }
}

/** The constants of BM25+: how soon a repeated word says nothing new, how much a long field counts less, what any word counts. */
const saturation = 1.2;
const byLength = 0.7;
const atLeast = 0.5;

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

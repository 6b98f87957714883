import { isSlip } from './slip.ts';

/** A document found, with how well it fits and how many of the asked words it knows. */
export interface WordHit {
  id: string;
  score: number;
  known: number;
}

/**
 * Finds documents by words, ranked by BM25+ over weighted fields (Lv and Zhai, 2011). A word also stands, with less weight, for those
 * that begin with it; one that no document knows stands for those with one slip.
 */
export class WordIndex {
  readonly #boosts: number[];
  readonly #ids: string[] = [];
  /** Words of each field, by document. */
  readonly #lengths: number[][] = [];
  /** By word, then by document: how often it stands in each field. */
  readonly #terms = new Map<string, Map<number, number[]>>();

  /** @param boosts weight of each field */
  constructor(boosts: number[]) {
    this.#boosts = boosts;
  }

  /** @param fields words of each field, in the order of the weights */
  add(id: string, fields: string[][]): void {
    const document = this.#ids.push(id) - 1;
    this.#lengths.push(fields.map((words) => words.length));
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

  search(words: string[]): WordHit[] {
    const averages = this.#boosts.map((_, field) => mean(this.#lengths.map((lengths) => lengths[field] ?? 0)));
    const found = new Map<number, { score: number; known: number }>();
    for (const word of words) {
      const scores = new Map<number, number>();
      for (const [term, weight] of this.#standsFor(word)) this.#score(term, weight, averages, scores);
      for (const [document, score] of scores) {
        const before = found.get(document) ?? { score: 0, known: 0 };
        found.set(document, { score: before.score + score, known: before.known + 1 });
      }
    }
    return [...found]
      .map(([document, { score, known }]) => ({ id: this.#ids[document] ?? '', score: score * known, known }))
      .toSorted((a, b) => b.score - a.score);
  }

  /** The words of the documents that a word stands for, each with its weight. */
  #standsFor(word: string): [string, number][] {
    const all = [...this.#terms.keys()];
    const begun = word.length < 2 ? [] : all.filter((term) => term !== word && term.startsWith(word));
    const same: [string, number][] = this.#terms.has(word) ? [[word, 1]] : [];
    const longer = begun.map((term): [string, number] => [term, (0.4 * word.length) / term.length]);
    if (same.length + longer.length > 0 || word.length < 5) return [...same, ...longer];
    return all.filter((term) => isSlip(word, term)).map((term) => [term, 0.4]);
  }

  #score(term: string, weight: number, averages: number[], scores: Map<number, number>): void {
    const places = this.#terms.get(term) ?? new Map<number, number[]>();
    this.#boosts.forEach((boost, field) => {
      const having = [...places].filter(([, counts]) => (counts[field] ?? 0) > 0);
      const rarity = Math.log(1 + (this.#ids.length - having.length + 0.5) / (having.length + 0.5));
      for (const [document, counts] of having) {
        const count = counts[field] ?? 0;
        const length = (this.#lengths[document]?.[field] ?? 0) / (averages[field] ?? 1);
        const frequency = (count * (saturation + 1)) / (count + saturation * (1 - byLength + byLength * length));
        const gained = weight * boost * rarity * (atLeast + frequency);
        scores.set(document, (scores.get(document) ?? 0) + gained);
      }
    });
  }
}

/** The constants of BM25+: how soon a repeated word says nothing new, how much a long field counts less, what any word counts. */
const saturation = 1.2;
const byLength = 0.7;
const atLeast = 0.5;

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

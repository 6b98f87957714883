import type { Rule } from './rule.ts';

/** Finds rules whose title and messages share rare words with a text: neighbours for what has no page. */
export class Neighbours {
  readonly #rules: Rule[];
  #words: Map<string, Rule[]> | undefined;

  constructor(rules: Rule[]) {
    this.#rules = rules;
  }

  /**
   * The nearest rules, best first.
   *
   * @param text what the error says, its parameter with it
   * @param isOf whether a rule may be named
   */
  nearest(text: string, isOf: (rule: Rule) => boolean): Rule[] {
    const index = (this.#words ??= indexed(this.#rules));
    const scores = new Map<Rule, number>();
    for (const word of wordsOf(text.slice(0, longestText))) {
      const rules = index.get(word) ?? [];
      if (rules.length > mostSharers) continue;
      for (const rule of rules) scores.set(rule, (scores.get(rule) ?? 0) + 1 / (3 + rules.length));
    }
    return [...scores]
      .filter(([rule, score]) => score >= leastScore && isOf(rule))
      .toSorted((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, mostNeighbours)
      .map(([rule]) => rule);
  }
}

function indexed(rules: Rule[]): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    const facts = rule.signatures.flatMap(({ message, code, param }) => [message, code, param].flat());
    for (const word of wordsOf([rule.title, ...facts].join(' '))) {
      const known = index.get(word);
      if (known) known.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
}

/** Each word once: of four letters or more, names of parameters as they are. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z][a-z_]{2,40}[a-z]/g) ?? []);
}

const longestText = 600;
/** A word that more rules share tells nothing. */
const mostSharers = 12;
/** About two words that four rules share, or one that is one rule's alone with another. */
const leastScore = 0.28;
const mostNeighbours = 4;

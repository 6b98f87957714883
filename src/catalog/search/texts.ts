import { common, plain, trigrams } from './names.ts';
import type { SearchedEntry } from './searched-entry.ts';

/** A sentence by which an entry is known, made ready to be compared with what people quote of it. */
export interface Sentence {
  /** Letters and digits only. */
  plain: string;
  /** Where in `plain` a word begins. */
  starts: Set<number>;
  /** Numbers and durations masked. */
  masked: string;
  /** Trigrams of `masked`, made when first asked for: short queries do without. */
  grams?: Set<string>;
}

/** Title, signature, aliases and message templates of an entry. */
export function sentencesOf(entry: SearchedEntry): Sentence[] {
  const templates = entry.messages.map((message) =>
    message
      .replaceAll(/\[\[|\]\]/g, '')
      .replaceAll(/\{\w+:\w+\}/g, '0')
      .replaceAll(/\{\w+\}/g, ' '),
  );
  return [entry.title, entry.signature, ...entry.aliases, ...templates].map((text) => {
    const starts = new Set<number>();
    let letters = '';
    for (const { word } of wordsIn(text)) {
      starts.add(letters.length);
      letters += plain(word);
    }
    return { plain: letters, starts, masked: masked(text) };
  });
}

/**
 * Says how much of a query stands in one of the sentences, 0 to 1: 1 for the query as it is, less for one with other numbers in it.
 * What the query is compared by is made once, for all entries.
 */
export function quoteScore(query: string): (sentences: Sentence[]) => number {
  const phrase = plain(query);
  const text = masked(query);
  const wanted = text.length < 12 ? undefined : trigrams(text);
  return (sentences) => {
    if (phrase.length >= 6 && sentences.some((sentence) => holds(sentence, phrase))) return 1;
    if (!wanted) return 0;
    let share = 0.5;
    for (const sentence of sentences) {
      // Of half of the query, or less, nothing is said; most sentences are too short for more.
      if (2 * (sentence.masked.length - 2) <= wanted.size) continue;
      const grams = (sentence.grams ??= trigrams(sentence.masked));
      share = Math.max(share, common(wanted, grams) / wanted.size);
    }
    return (share - 0.5) * 1.9;
  };
}

function holds({ plain: text, starts }: Sentence, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) if (starts.has(at)) return true;
  return false;
}

/** The words of a text with their places; the parts of a name such as `RateLimitError` or `max_tokens` are words too. */
export function wordsIn(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Letters without what wraps and quotes them, and one sign for each number. The classifier's `squash` does more; a search has to answer before it comes. */
function masked(text: string): string {
  const letters = text
    .slice(0, 2_000)
    .toLowerCase()
    .replaceAll(/[\s"'`“”‘’«»*\\]+/g, '');
  return letters.replaceAll(/\d[\d,.]*(?:ms|h|m|s)?/g, '#');
}

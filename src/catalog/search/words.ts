import type { SearchedEntry } from './searched-entry.ts';
import { stem } from './stem.ts';
import { wordsIn } from './texts.ts';
import { searchTerms, WordIndex, type KnownTerms } from './word-index.ts';

/** Gives a score by id, 0 to 1: 1 for the best entry if it knows every word of the query. */
export type WordSearch = (query: string) => Map<string, number>;

/** Looks words up in what is said of the entries. A word that no entry knows is taken for a misspelt one. */
export function wordSearch(entries: SearchedEntry[]): WordSearch {
  return searchOver(entries, wordIndex(entries));
}

/**
 * The same, made in steps between which a page can react.
 *
 * @param pause lets it
 */
export async function wordSearchInSteps(entries: SearchedEntry[], pause: () => Promise<void>): Promise<WordSearch> {
  const { index, add } = emptyIndex();
  await inSteps(entries, pause, add);
  return searchOver(entries, index);
}

/** The words of the entries, by their places in the list. */
export function wordIndex(entries: SearchedEntry[]): KnownTerms {
  const { index, add } = emptyIndex();
  entries.forEach(add);
  return index;
}

/** Does the same for each entry, with a pause before every ten. */
export async function inSteps(
  entries: SearchedEntry[],
  pause: () => Promise<void>,
  act: (entry: SearchedEntry) => void,
): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    if (at % 10 === 0) await pause();
    act(entry);
  }
}

function emptyIndex(): { index: WordIndex; add: (entry: SearchedEntry) => void } {
  const index = new WordIndex(fields.map(([, boost]) => boost));
  const add = (entry: SearchedEntry) => {
    index.add(fields.map(([name]) => termsOf([entry[name]].flat().join(' '))));
  };
  return { index, add };
}

/** Looks words up in an index of the entries, or in a piece of it. */
export function searchOver(entries: { id: string }[], known: KnownTerms): WordSearch {
  return (query) => {
    const words = [...new Set(queryWords(query).map(stem))];
    const hits = searchTerms(words, known).map(({ document, score, known: count }) => {
      const share = count / words.length;
      return { id: entries[document]?.id ?? '', score: score * share ** 2, share };
    });
    const best = Math.max(...hits.map(({ score }) => score));
    return new Map(hits.map(({ id, score, share }) => [id, (score / best) * share]));
  };
}

function termsOf(text: string): string[] {
  return wordsIn(text).flatMap(({ word }) => (saysSomething(word) ? stem(word) : []));
}

/** The words of a query that say something, each once; of an id, what stands before its underscore. */
export function queryWords(query: string): string[] {
  const words = wordsIn(query.slice(0, longestQuery).replaceAll(ids, '$1')).map(({ word }) => word);
  return [...new Set(words)].filter(saysSomething);
}

/** A letter alone, as the unit of `20s`, stands in every text. */
function saysSomething(word: string): boolean {
  return !stopWords.has(word) && !/^\p{L}$/u.test(word);
}

/** What is looked through, and how much it counts. */
const fields: [name: keyof TextFields, boost: number][] = [
  ['title', 3],
  ['signature', 2],
  ['aliases', 2],
  ['messages', 1],
  ['summary', 1],
  ['quickFix', 0.3],
  ['codes', 3],
  ['area', 1],
  ['kind', 1],
];

/** The fields of an entry that are text. */
type TextFields = {
  [Name in keyof SearchedEntry as SearchedEntry[Name] extends string | string[] ? Name : never]: SearchedEntry[Name];
};

/** Characters of a query that are looked up; a longer one is a paste, and its words say little. */
const longestQuery = 300;

/** Ids of the API; the part after the underscore stands on no page. */
const ids = /\b([a-z]{2,6})_(?=[a-z]*\d)\w{4,}/gi;

/** Words that say nothing of an error. */
const stopWords = new Set(
  `a am an and are as at be been being by do does doing did don for from get gets getting got had has have having he how i if in into
  is isn it its me my of on or our out openai error errors please so than that the their them then there these this to us was were
  what when where which while who why will with you your`.split(/\s+/),
);

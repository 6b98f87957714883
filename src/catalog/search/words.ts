import MiniSearch from 'minisearch';
import type { SearchedEntry } from './searched-entry.ts';
import { stem } from './stem.ts';
import { wordsIn } from './texts.ts';

/** Gives a score by id, 0 to 1: 1 for the best entry if it knows every word of the query. */
export type WordSearch = (query: string) => Map<string, number>;

/** Looks words up in what is said of the entries. A word that no entry knows is taken for a misspelt one. */
export function wordSearch(entries: SearchedEntry[]): WordSearch {
  const { index, search } = emptySearch();
  index.addAll(entries);
  return search;
}

/** The same, made in steps between which a page can react. */
export async function wordSearchInSteps(entries: SearchedEntry[]): Promise<WordSearch> {
  const { index, search } = emptySearch();
  await index.addAllAsync(entries, { chunkSize: 10 });
  return search;
}

function emptySearch(): { index: MiniSearch<SearchedEntry>; search: WordSearch } {
  const known = new Set<string>();
  const index = new MiniSearch<SearchedEntry>({
    fields: [...fields],
    extractField: (entry, field) => [entry[field as 'id' | (typeof fields)[number]]].flat().join(' '),
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (word) => {
      const kept = saysSomething(word) && stem(word);
      if (kept !== false) known.add(kept);
      return kept;
    },
    searchOptions: {
      processTerm: (word) => word,
      boost: { title: 3, codes: 3, signature: 2, aliases: 2, quickFix: 0.3 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => !isBeginning(word) && word.length >= 5 && 2,
    },
  });
  const isBeginning = (word: string) => known.has(word) || [...known].some((other) => other.startsWith(word));
  const search: WordSearch = (query) => {
    const words = [...new Set(queryWords(query).map(stem))];
    const hits = index.search(words.join(' ')).map(({ id, score, queryTerms }) => {
      const share = queryTerms.length / words.length;
      return { id: id as string, score: score * share ** 2, share };
    });
    const best = Math.max(...hits.map(({ score }) => score));
    return new Map(hits.map(({ id, score, share }) => [id, (score / best) * share]));
  };
  return { index, search };
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

/** What is looked through. */
const fields = [
  'title',
  'signature',
  'aliases',
  'messages',
  'summary',
  'quickFix',
  'codes',
  'area',
  'kind',
] as const satisfies (keyof SearchedEntry)[];

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

import { providerOf } from '../entry/summary.ts';
import type { Diagnosis } from '../../classifier/index.ts';
import type { Judge } from './judge.ts';
import { contentWords, sharedWith, type Shared } from './coverage.ts';
import { classOf, isNamed, nameScore, namesOf, tokensOf, type Names } from './names.ts';
import { providerIn } from './named-provider.ts';
import { quoteScore, sentencesOf, type Sentence } from './texts.ts';
import { inSteps, queryWords, wordSearch, wordSearchInSteps, type WordSearch } from './words.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { statusOf } from './status-query.ts';

/** Looks up error signatures; made once over all entries. */
export interface SignatureSearch {
  /** The same with what makes it sure: whether a page is about all that the query asks for, and what each entry shares with it. */
  look: (query: string, diagnosis?: Diagnosis) => Found;
  /**
   * Ids of the entries that the query means, best first; empty for a query that fits none.
   *
   * @param diagnosis of the query, where the caller has it
   */
  search: (query: string, diagnosis?: Diagnosis) => string[];
}

/** What a query found. */
export interface Found {
  /** Ids of the entries, best first. */
  ids: string[];
  /** Whether the first of them is about it; where not, they are only the nearest. */
  covered: boolean;
  /** Words of the query that an entry shares. */
  shared: (id: string) => string[];
}

/**
 * Builds the signature search. A hit is, in this order: the error that a pasted message is; an HTTP status that is asked for
 * alone; an exact code, type, class, status or slug, however it is split; a quoted part of a message; a misspelt name; a
 * message with other numbers in it; words. A short query that names a provider gives that provider's entries first.
 *
 * @param words looks words up, where not in the entries themselves
 */
export function signatureSearch(entries: SearchedEntry[], judge: Judge, words = wordSearch(entries)): SignatureSearch {
  return searchOver(entries.map(indexedEntry), judge, words);
}

/**
 * The same, made in steps between which a page can react.
 *
 * @param pause lets it
 */
export async function signatureSearchInSteps(
  entries: SearchedEntry[],
  judge: Judge,
  pause: () => Promise<void>,
): Promise<SignatureSearch> {
  const words = await wordSearchInSteps(entries, pause);
  const indexed: IndexedEntry[] = [];
  await inSteps(entries, pause, (entry) => {
    indexed.push(indexedEntry(entry));
  });
  await pause();
  return searchOver(indexed, judge, words);
}

/** An entry made ready to be compared with queries. */
interface IndexedEntry {
  entry: SearchedEntry;
  names: Names;
  sentences: Sentence[];
}

function indexedEntry(entry: SearchedEntry): IndexedEntry {
  return { entry, names: namesOf(entry), sentences: sentencesOf(entry) };
}

function searchOver(indexed: IndexedEntry[], judge: Judge, wordScores: WordSearch): SignatureSearch {
  const entries = indexed.map(({ entry }) => entry);
  const known = knownBy(entries);
  const ranked = (scored: { id: string; score: number }[]) =>
    scored.toSorted((a, b) => b.score - a.score || known(b.id) - known(a.id)).map(({ id }) => id);
  /** The entries of the status that a query asks for and nothing else. */
  const withStatus = (status: number) =>
    ranked(
      entries.filter(({ statuses }) => statuses.includes(status)).map(({ id, met }) => ({ id, score: weights[met] })),
    );
  /** The entries of the class that a query asks for and nothing else; those whose signatures state it count more. */
  const withClass = (name: string, words: Map<string, number>) =>
    ranked(
      indexed.flatMap(({ entry: { id, met }, names: { stated, raised } }) => {
        const isStated = stated.includes(name);
        if (!isStated && !raised.includes(name)) return [];
        return { id, score: weights[met] + (isStated ? 0.9 : 0) + (words.get(id) ?? 0) };
      }),
    );
  const covered = judge.providers.filter(({ id }) => entries.some((entry) => providerOf(entry.id) === id));
  const search: SignatureSearch['search'] = (query, diagnosis) => look(query, diagnosis).ids;
  const byId = new Map(indexed.map((item) => [item.entry.id, item]));
  const sharing = (id: string, words: string[]): Shared => {
    const item = byId.get(id);
    const provider = judge.providers.find((other) => other.id === providerOf(id));
    return item ? sharedWith(item.entry, words, provider?.name ?? '') : { words: [], missing: words };
  };
  const look = (query: string, diagnosis = judge.classify(query)): Found => {
    const { ids, isSure } = hits(query, diagnosis);
    const words = contentWords(query);
    const near = ids.slice(0, mostCompared).map((id) => ({ id, whole: sharing(id, words).missing.length === 0 }));
    const covers = words.length > 0 && near.some(({ whole }) => whole);
    // Every word counts: an entry that knows them all goes before one that knows some of them well.
    const ordered =
      isSure || !covers
        ? ids
        : [
            ...near.filter(({ whole }) => whole).map(({ id }) => id),
            ...near.filter(({ whole }) => !whole).map(({ id }) => id),
            ...ids.slice(mostCompared),
          ];
    return { ids: ordered, covered: isSure || covers, shared: (id) => sharing(id, words).words };
  };
  return { search, look };

  /** The entries, and whether a status, a name or a sentence of the first of them is all of the query. */
  function hits(query: string, diagnosis: Diagnosis): { ids: string[]; isSure: boolean } {
    if (query.length > longestNaming) return find(query, diagnosis);
    const { id, rest } = providerIn(query, covered);
    if (id === undefined) return find(query, diagnosis);
    const isOwn = (entry: string) => providerOf(entry) === id;
    if (tokensOf(rest).length === 0 && queryWords(rest).length === 0)
      return {
        ids: ranked(
          entries.filter((entry) => isOwn(entry.id)).map((entry) => ({ id: entry.id, score: weights[entry.met] })),
        ),
        isSure: true,
      };
    const { ids, isSure } = find(rest, diagnosis, query);
    const own = ids.filter(isOwn);
    return { ids: [...own, ...ids.filter((entry) => !isOwn(entry))], isSure: isSure && own.length > 0 };
  }

  /** @param whole the query with the provider's name, as a sentence may have it */
  function find(query: string, diagnosis: Diagnosis, whole = query): { ids: string[]; isSure: boolean } {
    if (query.trim() === '') return { ids: [], isSure: false };
    const status = statusOf(query);
    const byStatus = status === undefined ? [] : withStatus(status);
    if (byStatus.length > 0) return { ids: byStatus, isSure: true };
    const words = wordScores(query);
    const byClass = withClass(classOf(query), words);
    if (byClass.length > 0) return { ids: byClass, isSure: true };
    const isTold = diagnosis.outcome === 'identified' || diagnosis.outcome === 'ambiguous';
    const told = isTold ? diagnosis.entries.map(({ id }) => id) : [];
    const isCertain = diagnosis.outcome === 'identified';
    const tokens = tokensOf(query);
    const quotes = [...new Set([query, whole])].map(quoteScore);
    const quoted = (sentences: Sentence[]) => Math.max(...quotes.map((score) => score(sentences)));
    const isSpoken = /\S\s+\S/.test(query);
    const scored = indexed.map(({ entry, names, sentences }) => {
      const place = told.indexOf(entry.id);
      const found =
        Math.max(
          place < 0 ? 0 : weights.diagnosis - (isCertain ? place : 0),
          weights.name * nameScore(tokens, names, isSpoken),
          weights.quote * quoted(sentences),
        ) +
        weights.words * (words.get(entry.id) ?? 0);
      return { id: entry.id, score: found === 0 ? 0 : found + weights[entry.met] + weights.known * known(entry.id) };
    });
    const least = worthShowing * Math.max(...scored.map(({ score }) => score));
    const ids = ranked(scored.filter(({ score }) => score > 0 && score >= least));
    const first = byId.get(ids[0] ?? '');
    const isQuoted = first !== undefined && quoted(first.sentences) >= quotedEnough;
    return { ids, isSure: isCertain || isQuoted || (first !== undefined && isNamed(query, first.names)) };
  }
}

/**
 * How much is known of an entry's provider, 0 to 1: its share of the entries of the one that has most. More entries come from more
 * people who meet its errors, so of several that mean the same, theirs is the likelier wish.
 */
function knownBy(entries: SearchedEntry[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { id } of entries) counts.set(providerOf(id), (counts.get(providerOf(id)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return (id) => (counts.get(providerOf(id)) ?? 0) / most;
}

/** What each way of meaning an entry counts, and, between near equals, how often the error is met and how known its provider is. */
const weights = { diagnosis: 130, name: 100, quote: 60, words: 25, known: 7, often: 2, sometimes: 1, seldom: 0 };

/** Characters of a query in which the name of a provider is a wish; in a longer one it is a part of what was pasted. */
const longestNaming = 60;

/** From which score on a query is a sentence of the entry, with other numbers in it. */
const quotedEnough = 0.8;

/** Entries of which it is looked up how many words of the query they know. */
const mostCompared = 12;

/** Share of the best score below which a hit is only in the way. */
const worthShowing = 0.3;

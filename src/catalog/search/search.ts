import { providerOf } from '../entry/summary.ts';
import { classify, type CompiledRules, type Diagnosis } from '../../classifier/index.ts';
import { classOf, nameScore, namesOf, tokensOf } from './names.ts';
import { providerIn } from './named-provider.ts';
import { quoteScore, sentencesOf } from './texts.ts';
import { queryWords, wordSearch } from './words.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { statusOf } from './status-query.ts';

/** Looks up error signatures; made once over all entries. */
export interface SignatureSearch {
  /**
   * Ids of the entries that the query means, best first; empty for a query that fits none.
   *
   * @param diagnosis of the query, where the caller has it
   */
  search: (query: string, diagnosis?: Diagnosis) => string[];
}

/**
 * Builds the signature search. A hit is, in this order: the error that a pasted message is; an HTTP status that is asked for
 * alone; an exact code, type, class, status or slug, however it is split; a quoted part of a message; a misspelt name; a
 * message with other numbers in it; words. A short query that names a provider gives that provider's entries first.
 *
 * @param wordScores the word search over the same entries, where the caller made it already
 */
export function signatureSearch(
  entries: SearchedEntry[],
  rules: CompiledRules,
  wordScores = wordSearch(entries),
): SignatureSearch {
  const ranked = rankedBy(entries);
  const indexed = entries.map((entry) => ({ entry, names: namesOf(entry), sentences: sentencesOf(entry) }));
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
  const covered = [...rules.providers.values()].filter(({ id }) =>
    entries.some((entry) => providerOf(entry.id) === id),
  );
  const search: SignatureSearch['search'] = (query, diagnosis = classify(query, rules)) => {
    if (query.length > longestNaming) return find(query, diagnosis);
    const { id, rest } = providerIn(query, covered);
    if (id === undefined) return find(query, diagnosis);
    const isOwn = (entry: string) => providerOf(entry) === id;
    if (tokensOf(rest).length === 0 && queryWords(rest).length === 0)
      return ranked(
        entries.filter((entry) => isOwn(entry.id)).map((entry) => ({ id: entry.id, score: weights[entry.met] })),
      );
    const found = find(rest, diagnosis);
    return [...found.filter(isOwn), ...found.filter((entry) => !isOwn(entry))];
  };
  return { search };

  function find(query: string, diagnosis: Diagnosis): string[] {
    if (query.trim() === '') return [];
    const status = statusOf(query);
    const byStatus = status === undefined ? [] : withStatus(status);
    if (byStatus.length > 0) return byStatus;
    const words = wordScores(query);
    const byClass = withClass(classOf(query), words);
    if (byClass.length > 0) return byClass;
    const isTold = diagnosis.outcome === 'identified' || diagnosis.outcome === 'ambiguous';
    const told = isTold ? diagnosis.entries.map(({ id }) => id) : [];
    const isCertain = diagnosis.outcome === 'identified';
    const tokens = tokensOf(query);
    const scored = indexed.map(({ entry, names, sentences }) => {
      const place = told.indexOf(entry.id);
      const found =
        Math.max(
          place < 0 ? 0 : weights.diagnosis - (isCertain ? place : 0),
          weights.name * nameScore(tokens, names),
          weights.quote * quoteScore(query, sentences),
        ) +
        weights.words * (words.get(entry.id) ?? 0);
      return { id: entry.id, score: found === 0 ? 0 : found + weights[entry.met] };
    });
    const least = worthShowing * Math.max(...scored.map(({ score }) => score));
    return ranked(scored.filter(({ score }) => score > 0 && score >= least));
  }
}

/** Ranks by score; of equals those first whose provider has more entries, since more people meet its errors. */
function rankedBy(entries: SearchedEntry[]): (scored: { id: string; score: number }[]) => string[] {
  const counts = new Map<string, number>();
  for (const { id } of entries) counts.set(providerOf(id), (counts.get(providerOf(id)) ?? 0) + 1);
  const known = (id: string) => counts.get(providerOf(id)) ?? 0;
  return (scored) => scored.toSorted((a, b) => b.score - a.score || known(b.id) - known(a.id)).map(({ id }) => id);
}

/** What each way of meaning an entry counts, and, between equals, how often the error is met. */
const weights = { diagnosis: 130, name: 100, quote: 60, words: 25, often: 2, sometimes: 1, seldom: 0 };

/** Characters of a query in which the name of a provider is a wish; in a longer one it is a part of what was pasted. */
const longestNaming = 60;

/** Share of the best score below which a hit is only in the way. */
const worthShowing = 0.3;

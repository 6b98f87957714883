import { providerOf } from '../entry/summary.ts';
import { plain } from './names.ts';
import { isSlip } from './slip.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { stem } from './stem.ts';
import { wordsIn } from './texts.ts';
import { queryWords } from './words.ts';

/** What a query and an entry have in common, in the words of the query. */
export interface Shared {
  words: string[];
  /** Words of the query of which the entry says nothing. */
  missing: string[];
}

/**
 * The words of a query that have to stand in whatever it is about. The reader's own numbers are none of them: they stand on no page.
 * Neither are names of fields.
 */
export function contentWords(query: string): string[] {
  return queryWords(query.replaceAll(field, ' ')).filter(
    (word) => !said.has(word) && !(/^\d+$/.test(word) && !/^[2-5]\d\d$/.test(word)),
  );
}

/**
 * Compares a query with all that is said of an entry: its texts, names and statuses, and whose it is.
 *
 * @param words from `contentWords`
 * @param providerName as its provider is called
 */
export function sharedWith(entry: SearchedEntry, words: string[], providerName: string): Shared {
  const known = termsOf(entry, providerName);
  const shared = words.filter((word) => knows(known, word));
  return { words: shared, missing: words.filter((word) => !shared.includes(word)) };
}

interface Terms {
  stems: Set<string>;
  /** Codes, classes and such, letters and digits only. */
  names: string[];
}

function knows({ stems, names }: Terms, word: string): boolean {
  const wanted = stem(word);
  if (stems.has(wanted)) return true;
  if (wanted.length < 4) return false;
  // A word that is still being typed, and a name whose parts were typed as one word.
  const all = [...stems, ...names];
  if (all.some((term) => term.startsWith(wanted) || (wanted.length >= 6 && term.includes(wanted)))) return true;
  return wanted.length >= 5 && all.some((term) => isSlip(wanted, term));
}

function termsOf(entry: SearchedEntry, providerName: string): Terms {
  const { id, title, signature, aliases, messages, summary, quickFix, area, kind, statuses } = entry;
  const names = [...entry.codes, ...entry.types, ...entry.exceptions, ...Object.values(entry.raised).flat()];
  const texts = [title, signature, ...aliases, ...messages, summary, quickFix, area, kind, id, providerName, ...names];
  const words = texts.flatMap((text) => wordsIn(text).map(({ word }) => word));
  return {
    stems: new Set([...words, ...statuses.map(String), providerOf(id)].map(stem)),
    names: [...names, id.slice(id.indexOf('/') + 1)].map(plain),
  };
}

/** `'type': `, `code=`. */
const field = /["']?\b[A-Za-z_]+["']?\s?[:=]\s?/g;

/** Words of a question or a complaint that are said of any error. */
const said = new Set(
  `again all already also although always and any anyone api apis ask asked asking because but call called calling calls can cannot come comes could does
  every fix fixed give gives go goes happen happened happening happens help http https just keep keeps last llm may mean means
  meaning might must need needs never no none not now null occur occurs only other problem same say saying says see seeing should show shows
  solve some someone something sometimes still suddenly tell throw throwing thrown throws today too tried tries try trying use used using
  want way work working works would`.split(/\s+/),
);

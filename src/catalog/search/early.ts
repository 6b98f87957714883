import type { Diagnosis } from '../../classifier/index.ts';
import { entryPath } from '../entry/summary.ts';
import { contentWords } from './coverage.ts';
import { decide, type Reply, type Sources } from './decide.ts';
import { namesOf, plain, tokensOf } from './names.ts';
import { signatureSearch } from './search.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { stem } from './stem.ts';
import { queryWords, searchOver, wordIndex } from './words.ts';

/**
 * What is known of all entries before any query. With the pieces that a query needs and the entries that it puts first, it answers
 * before rules and index have come.
 */
export interface EarlyBase extends Pick<Sources, 'guides' | 'statuses' | 'providers'> {
  /** All entries; others name them by their places in this list. */
  entries: Pick<SearchedEntry, 'id' | 'met' | 'statuses'>[];
}

/** Words and names; entries by their places. All that begin with the same two characters are in the same piece. */
export interface EarlyPiece {
  /** By word: place, then a hundred times its score, and so on. */
  words: Record<string, number[]>;
  codes: Record<string, number[]>;
  exceptions: Record<string, number[]>;
  raised: Record<string, number[]>;
}

type NameKind = Exclude<keyof EarlyPiece, 'words'>;

/** Cuts the index into a base and pieces. */
export function earlyIndex(
  index: Pick<Sources, 'entries' | 'guides' | 'statuses'>,
  providers: Sources['providers'],
): { base: EarlyBase; pieces: Record<string, EarlyPiece> } {
  const { entries, guides, statuses } = index;
  const lists = new Map<string, Map<keyof EarlyPiece, Map<string, number[]>>>();
  const listOf = (kind: keyof EarlyPiece, term: string): number[] => {
    const piece = made(lists, pieceOf(term), () => new Map<keyof EarlyPiece, Map<string, number[]>>());
    return made(
      made(piece, kind, () => new Map<string, number[]>()),
      term,
      () => [],
    );
  };
  const words = wordIndex(entries);
  for (const word of words.terms())
    for (const [place, score] of words.scores(word)) listOf('words', word).push(place, Math.round(100 * score));
  for (const [place, entry] of entries.entries()) {
    const { keys, stated, raised } = namesOf(entry);
    const own = { codes: keys.filter((key) => !stated.includes(key)), exceptions: stated, raised };
    for (const [kind, names] of Object.entries(own))
      for (const name of names) listOf(kind as NameKind, name).push(place);
  }
  const base: EarlyBase = {
    entries: entries.map(({ id, met, statuses: own }) => ({ id, met, statuses: own })),
    guides,
    statuses,
    providers: providers.map(({ id, name, links, marks }) => ({
      id,
      name,
      links,
      marks: { ...(marks.label && { label: marks.label }) },
    })),
  };
  const pieces = Array.from({ length: count }, (_, name): [string, EarlyPiece] => {
    const of = (kind: keyof EarlyPiece) => Object.fromEntries(lists.get(String(name))?.get(kind) ?? []);
    return [
      String(name),
      { words: of('words'), codes: of('codes'), exceptions: of('exceptions'), raised: of('raised') },
    ];
  });
  return { base, pieces: Object.fromEntries(pieces) };
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Names of the pieces that a query needs. */
export function piecesFor(query: string): string[] {
  return [...new Set([...queryWords(query).map(stem), ...tokensOf(query)].map(pieceOf))];
}

/** A search over what has come. */
export interface EarlySearch {
  /** Ids of the entries that it would show: they are needed whole. */
  wanted: string[];
  reply: Reply;
}

/**
 * Searches with the pieces of a query.
 *
 * @param whole the entries that have come whole
 * @returns undefined where the whole index may say something else: a word may be misspelt, or no page be about it
 */
export function earlySearch(
  query: string,
  base: EarlyBase,
  pieces: EarlyPiece[],
  whole: SearchedEntry[],
): EarlySearch | undefined {
  const words = new Map(pieces.flatMap((piece) => Object.entries(piece.words)));
  const names = pieces.flatMap((piece) => nameKinds.flatMap((kind) => Object.keys(piece[kind])));
  const begins = (term: string) => [...words.keys(), ...names].some((known) => known.startsWith(term));
  if (!contentWords(query).every((word) => begins(stem(word)) || begins(plain(word)))) return undefined;
  const known = knownEntries(base, pieces, whole);
  const judge = { classify: () => untold, providers: base.providers };
  const search = signatureSearch(
    known,
    judge,
    searchOver(known, { terms: () => words.keys(), scores: (word) => inPairs(words.get(word) ?? []) }),
  );
  const reply = decide(query, { ...judge, ...search, ...base, entries: known, isLog: () => false });
  return { wanted: search.look(query).ids.slice(0, mostShown), reply };
}

/** The entries as far as they are known: whole, or with those of their names that are in the pieces. */
function knownEntries(base: EarlyBase, pieces: EarlyPiece[], whole: SearchedEntry[]): SearchedEntry[] {
  const entries = base.entries.map((entry) => ({
    ...entry,
    ...nothingKnown(),
    url: entryPath(entry.id),
  }));
  for (const piece of pieces)
    for (const kind of nameKinds)
      for (const [name, places] of Object.entries(piece[kind]))
        for (const place of places) {
          const entry = entries[place];
          (kind === 'raised' ? entry?.raised.sdk : entry?.[kind])?.push(name);
        }
  return entries.map((entry) => whole.find(({ id }) => id === entry.id) ?? (entry as unknown as SearchedEntry));
}

function nothingKnown() {
  return {
    title: '',
    summary: '',
    quickFix: '',
    signature: '',
    area: '',
    kind: '',
    aliases: [] as string[],
    messages: [] as string[],
    types: [] as string[],
    codes: [] as string[],
    exceptions: [] as string[],
    raised: { sdk: [] as string[] },
  };
}

/** What stands for the classifier, which has not come. */
const untold = { outcome: 'unrecognised', entries: [] } as unknown as Diagnosis;

const nameKinds: NameKind[] = ['codes', 'exceptions', 'raised'];

function pieceOf(term: string): string {
  return String((31 * term.charCodeAt(0) + (term.charCodeAt(1) || 0)) % count);
}

/** How many pieces there are. */
const count = 128;

function* inPairs(list: number[]): Iterable<[number, number]> {
  for (let at = 0; at < list.length; at += 2) yield [list[at] ?? 0, (list[at + 1] ?? 0) / 100];
}

/** Entries that are shown early: as many as a box shows. */
const mostShown = 6;

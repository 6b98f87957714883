import type { SearchedEntry } from './searched-entry.ts';

/** The names of an entry, letters and digits only: `rate_limit_exceeded` and `RateLimit Exceeded` are one. */
export interface Names {
  slug: string;
  /** Codes, types, statuses, one-word aliases and the classes that its signatures state. */
  keys: string[];
  /** The same without the slug, unless others call it so too. */
  worldly: string[];
  /** Trigrams of each key. */
  grams: Set<string>[];
  /** Classes that its signatures state, or that an alias quotes: `RateLimitError: 429 You exceeded …`. */
  stated: string[];
  /** Classes that SDKs were seen to raise. */
  raised: string[];
}

export function namesOf(entry: SearchedEntry): Names {
  const slug = plain(entry.id.split('/')[1] ?? '');
  const aliases = entry.aliases.filter((alias) => !alias.includes(' '));
  const quoted = entry.aliases.flatMap(
    (alias) => /^(?:OpenAI |[\w.]+\.)?(\w+(?:Error|Exception))\b/.exec(alias)?.[1] ?? [],
  );
  const stated = distinct([...entry.exceptions, ...quoted]);
  const worldly = distinct([
    ...entry.codes,
    ...entry.types,
    ...entry.statuses.map(String),
    ...aliases,
    ...entry.exceptions,
  ]);
  const keys = distinct([slug, ...worldly]);
  return {
    slug,
    keys,
    worldly,
    grams: keys.map(trigrams),
    stated,
    raised: distinct(Object.values(entry.raised).flat()),
  };
}

/**
 * The class that a query may ask for and nothing else, as `Names` has it: `RateLimitError` of `openai.RateLimitError`. A code such
 * as `server_error` asks for none, although a class of the same words may exist.
 */
export function classOf(query: string): string {
  if (/^\s*[a-z\d]+(?:_[a-z\d]+)+\s*$/.test(query)) return '';
  // The Vercel AI SDK prints its classes with a mark that is not part of their names.
  return plain((query.trim().split('.').at(-1) ?? '').replace(/^AI_/, ''));
}

/** The whole query as one name, and each of its words that could be one. */
export function tokensOf(query: string): string[] {
  const names =
    query.match(/[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)+|\w*[a-z][A-Z]\w*|[A-Z]{2,}[a-z]\w*|\b[1-5]\d\d\b/g) ?? [];
  const classes = names.filter((name) => /[A-Z]/.test(name)).map(classOf);
  return [...new Set([query, ...names, ...classes].map(plain))].filter(
    (token) => token.length >= 3 && !saysNothing.has(token),
  );
}

/**
 * How well tokens name an entry; about 1 at most, 0 where none does. The best of them counts, the others a little.
 *
 * @param isSpoken whether the query is words with spaces between: only what the world calls an error is a name then, and not our slug
 */
export function nameScore(tokens: string[], names: Names, isSpoken = false): number {
  const known = isSpoken ? { ...names, slug: '', keys: names.worldly } : names;
  const found = tokens.map((token) => tokenScore(token, known));
  const best = Math.max(0, ...found);
  return best + 0.1 * (found.reduce((sum, score) => sum + score, 0) - best);
}

/** Whether a query is a name of an entry, however it is split, and nothing else. */
export function isNamed(query: string, { keys, raised }: Names): boolean {
  const name = plain(query);
  return name.length >= 3 && (keys.includes(name) || raised.includes(name));
}

function tokenScore(token: string, { slug, keys, worldly, grams, raised }: Names): number {
  if (token === slug) return worldly.includes(token) ? scores.slugAndKey : scores.slug;
  if (keys.includes(token)) return scores.key;
  if (raised.includes(token)) return scores.raised;
  if (token.length < 5) return 0;
  if (keys.some((key) => key.startsWith(token))) return scores.beginning;
  if (keys.some((key) => key.includes(token))) return scores.part;
  if (token.length < 6) return 0;
  if (raised.some((name) => name.startsWith(token))) return scores.raisedBeginning;
  const wanted = trigrams(token);
  // Of very different lengths they cannot be alike enough.
  const near = grams.filter(({ size }) => 2 * Math.min(wanted.size, size) >= likeEnough * (wanted.size + size));
  const alike = Math.max(0, ...near.map((gram) => overlap(wanted, gram)));
  return alike >= likeEnough ? scores.misspelt * alike : 0;
}

const scores = {
  slugAndKey: 1.1,
  slug: 1,
  key: 0.8,
  raised: 0.7,
  beginning: 0.65,
  part: 0.6,
  misspelt: 0.5,
  raisedBeginning: 0.4,
};

/** Share of trigrams from which on one name is taken for a misspelt other. */
export const likeEnough = 0.6;

/** Names that too many errors bear. */
const saysNothing = new Set(['error', 'exception', 'openai', 'openaierror', 'api']);

function distinct(names: string[]): string[] {
  return [...new Set(names.map(plain))].filter((name) => !saysNothing.has(name));
}

/** A text without anything but its letters and digits, in lower case. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

export function trigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index++) grams.add(text.slice(index, index + 3));
  return grams;
}

/** How many members two sets share. */
export function common(a: Set<string>, b: Set<string>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count += 1;
  return count;
}

/** Dice coefficient of two sets, 0 to 1. */
export function overlap(a: Set<string>, b: Set<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}

import MiniSearch from 'minisearch';
import { classify, squash, type CompiledRules } from '../classifier/index.ts';
import type { EntrySummary } from './summary.ts';

/** Looks up error signatures; made once over all entries. */
export interface SignatureSearch {
  /** Ids of the entries that the query means, best first; empty for a query that fits none. */
  search: (query: string) => string[];
}

/**
 * Builds the signature search. A hit is, in this order: the error that a pasted message is; an exact code, type, class, status
 * or slug, however it is split; a misspelt one; a part of a message with other numbers in it; words.
 */
export function signatureSearch(entries: EntrySummary[], rules: CompiledRules): SignatureSearch {
  const words = new MiniSearch<EntrySummary>({
    fields: ['title', 'signature', 'aliases', 'summary', 'codes', 'area', 'kind'],
    extractField: (entry, field) => [entry[field as keyof EntrySummary]].flat().join(' '),
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
    searchOptions: { boost: { title: 3, codes: 3, signature: 2, aliases: 2 }, prefix: true, fuzzy: 0.2 },
  });
  words.addAll(entries);
  const indexed = entries.map((entry) => ({
    id: entry.id,
    slug: slugOf(entry),
    keys: keysOf(entry),
    grams: gramsOf(entry),
  }));
  return {
    search(query) {
      if (query.trim() === '') return [];
      const scores = new Map<string, number>();
      const give = (id: string, score: number) => scores.set(id, Math.max(scores.get(id) ?? 0, score));
      const diagnosis = classify(query, rules);
      if (diagnosis.outcome === 'identified' || diagnosis.outcome === 'ambiguous')
        diagnosis.entries.forEach((entry, index) => give(entry.id, tiers.diagnosis - index));
      const tokens = tokensOf(query);
      for (const { id, slug, keys, grams } of indexed) {
        if (tokens.includes(slug)) give(id, tiers.slug);
        give(id, Math.max(0, ...tokens.map((token) => keyScore(token, keys))));
        give(id, messageScore(query, grams));
      }
      const lexical = words.search(query);
      const best = lexical[0]?.score ?? 1;
      for (const { id, score } of lexical) scores.set(id as string, (scores.get(id as string) ?? 0) + score / best);
      for (const { id, met } of entries) {
        const score = scores.get(id) ?? 0;
        if (score > 0) scores.set(id, score + bonus[met]);
      }
      const ranking = [...scores].filter(([, score]) => score > 0).toSorted((a, b) => b[1] - a[1]);
      const top = ranking[0]?.[1] ?? 0;
      return ranking.filter(([, score]) => score >= top * worthShowing).map(([id]) => id);
    },
  };
}

/** Scores by how a query was understood; the words of MiniSearch add at most 1, as does the bonus, so they only break ties. */
const tiers = { diagnosis: 100, slug: 85, key: 80, keyStart: 65, keyPart: 60, misspelt: 50, message: 40 };

/** Of two equal hits the error that is met more often comes first. */
const bonus: Record<EntrySummary['met'], number> = { often: 1, sometimes: 0.5, seldom: 0 };

/** Share of the best score below which a hit is only in the way. */
const worthShowing = 0.3;

/** Names of an entry, letters and digits only: `rate_limit_exceeded` and `RateLimit Exceeded` are one. */
function keysOf(entry: EntrySummary): string[] {
  const statuses = entry.statuses.map(String);
  const names = entry.aliases.filter((alias) => !alias.includes(' '));
  return [...entry.codes, ...entry.types, ...entry.exceptions, ...statuses, ...names].map(plain).concat(slugOf(entry));
}

function slugOf(entry: EntrySummary): string {
  return plain(entry.id.split('/')[1] ?? '');
}

function keyScore(token: string, keys: string[]): number {
  if (keys.includes(token)) return tiers.key;
  if (token.length >= 5 && keys.some((key) => key.includes(token)))
    return keys.some((key) => key.startsWith(token)) ? tiers.keyStart : tiers.keyPart;
  const alike = token.length >= 6 ? Math.max(0, ...keys.map((key) => overlap(trigrams(token), trigrams(key)))) : 0;
  return alike >= 0.6 ? tiers.misspelt * alike : 0;
}

/** The whole query as one name, and each of its words that could be one. */
function tokensOf(query: string): string[] {
  const names = query.match(/[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)+|[A-Z][a-z]+[A-Z]\w+|\b[1-5]\d\d\b/g) ?? [];
  const last = names.map((name) => name.split('.').at(-1) ?? name);
  return [...new Set([query, ...names, ...last].map(plain))].filter((token) => token.length >= 3);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Trigrams of each message of an entry, with numbers and durations masked. */
function gramsOf(entry: EntrySummary): Set<string>[] {
  const templates = entry.messages.map((message) =>
    message
      .replaceAll(/\[\[|\]\]/g, '')
      .replaceAll(/\{\w+:\w+\}/g, '0')
      .replaceAll(/\{\w+\}/g, ' '),
  );
  return [entry.title, entry.signature, ...entry.aliases, ...templates].map((text) => trigrams(masked(text)));
}

function messageScore(query: string, messages: Set<string>[]): number {
  const text = masked(query);
  if (text.length < 12) return 0;
  const wanted = trigrams(text);
  const share = Math.max(
    0,
    ...messages.map((message) => [...wanted].filter((gram) => message.has(gram)).length / wanted.size),
  );
  return share >= 0.6 ? tiers.message * share : 0;
}

function masked(text: string): string {
  return squash(text.slice(0, 2_000)).text.replaceAll(/\d[\d,.]*(?:ms|h|m|s)?/g, '#');
}

function trigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index++) grams.add(text.slice(index, index + 3));
  return grams;
}

/** Dice coefficient of two sets, 0 to 1. */
function overlap(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((gram) => b.has(gram)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

import type { Diagnosis } from '../../classifier/index.ts';
import { providerOf } from '../entry/summary.ts';
import { contentWords, sharedWith } from './coverage.ts';
import type { SearchedEntry } from './searched-entry.ts';

/**
 * What an error without a page shares with an entry, in words: `Same status 402, same kind of error. Another provider.` Of words only
 * those of its message.
 */
export function likenessOf(
  { facts, kind, provider, candidates }: Pick<Diagnosis, 'facts' | 'kind' | 'provider' | 'candidates'>,
  message: string,
  entry: SearchedEntry,
): string {
  const same = [
    isOneOf(entry.codes, facts.code) && `same code ${String(facts.code)}`,
    isOneOf(entry.types, facts.type) && `same type ${String(facts.type)}`,
    typeof facts.status === 'number' && entry.statuses.includes(facts.status) && `same status ${String(facts.status)}`,
    kind !== null && kind === entry.kind && 'same kind of error',
  ].filter((part) => part !== false);
  const words = sharedWith(entry, wordsOf(message), '').words.slice(0, mostWords);
  const shared = [...same, ...(words.length > 0 ? [`shares ${words.map((word) => `“${word}”`).join(', ')}`] : [])];
  const owner = providerOf(entry.id);
  const isOther = provider
    ? provider.id !== owner
    : candidates.length > 0 && candidates.every(({ id }) => id !== owner);
  const said = capitalized(shared.join(', ')) || 'Little in common';
  return `${said}.${isOther ? ' Another provider.' : ''}`;
}

/**
 * The entries nearest to an error that has no page: those of its kind, then those that share words with it. A status alone makes
 * nothing near, and neither does one word.
 */
export function nearestTo(
  { kind, verdict }: Pick<Diagnosis, 'kind' | 'verdict'>,
  message: string,
  entries: SearchedEntry[],
): SearchedEntry[] {
  const words = wordsOf(message);
  const scored = entries.map((entry) => {
    const shared = sharedWith(entry, words, '').words.length;
    const isKin = kind !== null && entry.kind === kind;
    return {
      entry,
      score: (isKin ? 3 : 0) + (isKin && entry.verdict === verdict ? 2 : 0) + (shared > 1 || isKin ? shared : 0),
    };
  });
  return scored
    .filter(({ score }) => score >= leastNear)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** Words of a message, without the names of fields and of what prints them. */
function wordsOf(message: string): string[] {
  return contentWords(message).filter((word) => word.length > 3 && !printed.has(word));
}

const printed = new Set(
  'status code codes message body type param exception raise traceback file line request response core com www http json process exited warn warning info failed'.split(
    ' ',
  ),
);
const leastNear = 2;

function isOneOf(values: string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostWords = 5;

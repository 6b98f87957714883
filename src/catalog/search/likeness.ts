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
  const words = sharedWith(entry, contentWords(message), '').words.slice(0, mostWords);
  const shared = [...same, ...(words.length > 0 ? [`shares ${words.map((word) => `“${word}”`).join(', ')}`] : [])];
  const owner = providerOf(entry.id);
  const isOther = provider ? provider.id !== owner : candidates.length > 0 && candidates.every(({ id }) => id !== owner);
  const said = capitalized(shared.join(', ')) || 'Little in common';
  return `${said}.${isOther ? ' Another provider.' : ''}`;
}

function isOneOf(values: string[], value: unknown): boolean {
  return typeof value === 'string' && values.includes(value);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostWords = 5;

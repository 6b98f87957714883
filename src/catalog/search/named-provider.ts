import type { SearchedProvider } from './judge.ts';
import { wordsIn } from './texts.ts';

/** The provider that a query names, if it names one, and what the query says beside its name. */
export interface NamedProvider {
  id: string | undefined;
  rest: string;
}

/**
 * Finds the provider that a query names: by its id, its name or a label that tools print for it. The longest name wins, so that
 * “azure openai” is not OpenAI. A part of a class such as
 * `openai.RateLimitError` is no name: others are called with that SDK too.
 *
 * @param providers those that have entries
 */
export function providerIn(query: string, providers: SearchedProvider[]): NamedProvider {
  const words = wordsIn(query);
  const spoken = words.map(({ word }) => word).join(' ');
  const named = providers
    .flatMap(({ id, name, marks }) => [id, name, ...(marks.label ?? [])].map((text) => ({ id, name: spokenOf(text) })))
    .filter(({ name }) => name !== '' && ` ${spoken} `.includes(` ${name} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (!named) return { id: undefined, rest: query };
  const before = spoken
    .slice(0, ` ${spoken} `.indexOf(` ${named.name} `))
    .split(' ')
    .filter(Boolean).length;
  const first = words[before];
  const last = words[before + named.name.split(' ').length - 1];
  if (!first || !last || !isAlone(query, first.start, last.end)) return { id: undefined, rest: query };
  return { id: named.id, rest: `${query.slice(0, first.start)} ${query.slice(last.end)}`.trim() };
}

/** Whether a stretch of a query is words by itself, and not a part of a class, a module or a code. */
function isAlone(query: string, start: number, end: number): boolean {
  return !/[\w.-]$/.test(query.slice(0, start)) && !/^(?:\w|[.-]\w)/.test(query.slice(end));
}

function spokenOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(' ');
}

import { contentWords } from './coverage.ts';
import { wordsIn } from './texts.ts';

/**
 * The HTTP status that a query asks for, if it asks for nothing else: `429`, `Error code: 429`, `401 Unauthorized`, `too many requests`,
 * `why am I getting 429`.
 */
export function statusOf(query: string): number | undefined {
  if (query.length > longestQuestion) return undefined;
  const text = wordsIn(query)
    .map(({ word }) => word)
    .join(' ');
  const numbers = text.match(/\b[1-5]\d\d\b/g) ?? [];
  const named = [...reasons].find(([phrase]) => ` ${text} `.includes(` ${phrase} `));
  const rest = named ? text.replace(named[0], '') : text;
  const isMore = contentWords(rest.replaceAll(/\b\d+\b/g, '')).some((word) => !around.has(word));
  if (numbers.length > 1 || isMore) return undefined;
  return numbers[0] === undefined ? named?.[1] : Number(numbers[0]);
}

/** Characters of a question; what is longer says more. */
const longestQuestion = 80;

/** Words that people write around a status without saying more. */
const around = new Set('http https status statuscode code response'.split(' '));

/** Reason phrases of RFC 9110, section 15, without “error”. */
const reasons = new Map([
  ['bad request', 400],
  ['unauthorized', 401],
  ['payment required', 402],
  ['forbidden', 403],
  ['not found', 404],
  ['too many requests', 429],
  ['internal server', 500],
  ['bad gateway', 502],
  ['service unavailable', 503],
  ['gateway timeout', 504],
]);

/** The HTTP status that a query asks for, if it asks for nothing else: `429`, `Error code: 429`, `401 Unauthorized`, `too many requests`. */
export function statusOf(query: string): number | undefined {
  const text = query.toLowerCase();
  const numbers = text.match(/\b[1-5]\d\d\b/g) ?? [];
  const words = (text.match(/[a-z]+/g) ?? []).filter((word) => !around.has(word)).join(' ');
  const named = reasons.get(words);
  if (numbers.length > 1 || (words !== '' && named === undefined)) return undefined;
  return numbers[0] === undefined ? named : Number(numbers[0]);
}

/** Words that people write around a status without saying more. */
const around = new Set('http https status statuscode code error errors response api openai got'.split(' '));

/** Reason phrases of RFC 9110, section 15, without the words above. */
const reasons = new Map([
  ['bad request', 400],
  ['unauthorized', 401],
  ['forbidden', 403],
  ['not found', 404],
  ['too many requests', 429],
  ['internal server', 500],
  ['bad gateway', 502],
  ['service unavailable', 503],
  ['gateway timeout', 504],
]);

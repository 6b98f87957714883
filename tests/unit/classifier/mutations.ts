/** What happens to an error on its way into a paste. */
export const mutations: Record<string, (text: string, number: number) => string> = {
  'cut at the end': (text, number) => text.slice(0, number % (text.length + 1)),
  'cut at the start': (text, number) => text.slice(number % (text.length + 1)),
  'wrapped in a JSON string': (text) => JSON.stringify({ detail: text }),
  'wrapped twice': (text) => JSON.stringify({ message: JSON.stringify({ detail: text }) }),
  'twice in a message in a message': (text) => inMessage(inMessage(inMessage(`${text} then ${text}`))),
  requoted: (text) => text.replaceAll('"', "'"),
  'hard-wrapped': (text, number) => text.replaceAll(new RegExp(`(.{${20 + (number % 60)}})`, 'g'), '$1\n'),
  'prefixed line by line': (text) => text.replaceAll(/^/gm, '2026-11-21 10:00:00 ERROR app | '),
  'in a Markdown quote': (text) => text.replaceAll(/^/gm, '> '),
  'in a terminal box': (text) => text.replaceAll(/^/gm, '│ ').replaceAll(/$/gm, ' │'),
  'with other numbers': (text, number) => text.replaceAll(/\b\d{5,}\b/g, String(10_000 + (number % 80_000))),
  'as HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'with other text around': (text, number) => `We saw this ${number} times today:\n\n${text}\n\nAny idea?`,
};

function inMessage(text: string): string {
  return JSON.stringify({ error: { message: text } });
}

/** What leaves the letters of an error and nothing of what it says: no word is whole, or none follows the one it followed. */
export const destructions: Record<string, (text: string, number: number) => string> = {
  rot13: (text) => text.replaceAll(/[a-z]/gi, rotated),
  'every second character': (text) =>
    Array.from(text)
      .filter((_, index) => index % 2 === 0)
      .join(''),
  'characters in another order': (text, number) => shuffled(Array.from(text), number).join(''),
  'the first half of each word': (text) => text.replaceAll(word, (letters) => letters.slice(0, half(letters))),
  'the second half of each word': (text) => text.replaceAll(word, (letters) => letters.slice(half(letters))),
  'the halves of each word swapped': (text) =>
    text.replaceAll(word, (letters) => letters.slice(half(letters)) + letters.slice(0, half(letters))),
  'parts of words in another order': (text, number) => inPlace(text, wordPart, number),
};

/** The words in the places of other words, so that codes and names of classes stay whole. */
export function shuffledWords(text: string, number: number): string {
  return inPlace(text, /\w+/g, number);
}

const word = /[a-z]+/gi;
/** `invalid`, `request` and `error` of `invalid_request_error`; `Rate`, `Limit` and `Error` of `RateLimitError`. */
const wordPart = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

function half(letters: string): number {
  return Math.ceil(letters.length / 2);
}

/** The items that a pattern finds, in the places of others; none follows the one that it followed, so that no sentence is left by chance. */
function inPlace(text: string, pattern: RegExp, number: number): string {
  const items = text.match(pattern) ?? [];
  const pair = (one = '', other = '') => `${one} ${other}`.toLowerCase();
  const pairs = new Set(items.slice(1).map((item, index) => pair(items[index], item)));
  const rest = shuffled(items, number);
  let last: string | undefined;
  return text.replaceAll(pattern, () => {
    const next = rest.findIndex((item) => last === undefined || !pairs.has(pair(last, item)));
    [last] = next < 0 ? ['x'] : rest.splice(next, 1);
    return last ?? '';
  });
}

function rotated(letter: string): string {
  const code = letter.charCodeAt(0);
  const base = code < 0x61 ? 0x41 : 0x61;
  return String.fromCharCode(((code - base + 13) % 26) + base);
}

/** The items in an order that the number decides. */
function shuffled(items: string[], number: number): string[] {
  let state = number + 1;
  const keyed = items.map((item) => {
    state = (state * 48_271) % 0x7fffffff;
    return { item, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/**
 * Whether a text is an error as it was printed and not a query: several lines, an object, markup, a long line, a key.
 * Such a text is classified, and never becomes part of an address.
 */
export function isPaste(text: string): boolean {
  return text.trim().length > longestQuery || /[\n{}<]|\b(?:sk-|xai-|pplx-|gsk_|AIza)[\w-]{12,}/.test(text.trim());
}

const longestQuery = 160;

/**
 * Whether a text is an error as it was printed and not a query: several lines, an object, markup, more than 160 characters, a key.
 * Such a text is classified, and never becomes part of an address.
 */
export function isPaste(text: string): boolean {
  return /[\n{}<]|.{161}|\b(sk-|xai-|gsk_|AIza)[\w-]{12}/.test(text.trim());
}

/** Longest text that is read, in characters; of a longer one the head and the tail are kept. */
export const textLimit = 1_000_000;

/**
 * Brings a paste into the form in which it is read and shown: capped, without ANSI codes, null bytes and HTML entities.
 *
 * @returns the cleaned text and the number of characters left out of its middle
 */
export function clean(paste: string): { text: string; omitted: number } {
  const omitted = Math.max(0, paste.length - textLimit);
  const capped =
    omitted === 0 ? paste : `${paste.slice(0, textLimit / 2)}\n…\n${paste.slice(paste.length - textLimit / 2)}`;
  const text = withoutColours(capped.replaceAll('\r\n', '\n'))
    .replaceAll(control, ' ')
    .replaceAll(entity, (match) => entities[match.toLowerCase()] ?? match);
  return { text, omitted };
}

/** The text without the codes that colour a terminal. */
export function withoutColours(text: string): string {
  return text.replaceAll(ansi, '');
}

const ansi = /\u001b\[[0-9;?]{0,24}[A-Za-z]/g;
const control = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g;
const entity = /&(?:quot|apos|lt|gt|amp|nbsp|#39|#34|#x27|#x22);/gi;
const entities: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
};

/**
 * A text of at most `longestText` characters; where some are left out, that and what to do about it is said. What a classification
 * takes from a paste is short already.
 */
export function boundedText(text: string, advice: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)}\n\n[${(text.length - longestText).toLocaleString('en-US')} more characters are left out. ${advice}]`;
}

const longestText = 30_000;

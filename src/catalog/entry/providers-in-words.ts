/** Providers in a line: `OpenAI, Anthropic, Google Gemini and four more`; a few are named in full. */
export function providersInWords(names: string[]): string {
  const rest = names.length - mostNamed;
  if (rest > 1) return `${names.slice(0, mostNamed).join(', ')} and ${numberWords[rest] ?? String(rest)} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const mostNamed = 7;
const numberWords = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A text of at most `longestText` characters; where some are left out, that and what to do about it is said. */
export function boundedText(text: string, advice: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)}\n\n[${(text.length - longestText).toLocaleString('en-US')} more characters are left out. ${advice}]`;
}

/** The same value with no text in it longer than `longestValue` characters: some come from what was pasted. */
export function bounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'string' && item.length > longestValue ? `${item.slice(0, longestValue)}…` : item,
    ),
  ) as Value;
}

const longestText = 30_000;
const longestValue = 4_000;

import { secretKinds } from './secret-kinds.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Where the secrets of a text stand, as it is written; what tells their kind stays outside. */
export function secretsIn(text: string): Span[] {
  return secretKinds.flatMap(({ pattern, sign, isSecret }) => {
    if (sign !== undefined && !text.includes(sign)) return [];
    const spans: Span[] = [];
    for (const match of text.matchAll(pattern)) {
      const before = match.groups?.before;
      const end = match.index + (before === undefined ? match[0].length : 0);
      const start = before === undefined ? match.index + keptOf(match) : end - before.length;
      if (end > start && (isSecret?.(text.slice(start, end), match) ?? true)) spans.push({ start, end });
    }
    return spans;
  });
}

/** How much of a match stays: what tells the kind, and the quote mark after it. */
function keptOf({ 1: before = '', groups }: RegExpExecArray): number {
  return before.length + (groups?.open ?? groups?.quote ?? '').length;
}

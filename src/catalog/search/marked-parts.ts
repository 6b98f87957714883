/** A stretch of a text, marked or not. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/**
 * A text in parts, with the spans marked. Of a long one only the surroundings of the spans are given; what is left out is an ellipsis.
 *
 * @param spans offsets in the text, in any order; those outside it are left out
 */
export function markedParts(text: string, spans: { start: number; end: number }[]): MarkedPart[] {
  const marks = merged(spans.filter(({ start, end }) => start >= 0 && end > start && end <= text.length));
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1)?.end ?? 0;
  const from = text.length > longest ? Math.max(0, first - before) : 0;
  const to = text.length > longest ? Math.min(text.length, Math.max(last + before, from + longest)) : text.length;
  const parts: MarkedPart[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece !== '') parts.push({ text: piece, marked });
  };
  if (from > 0) add('…', false);
  let at = from;
  for (const { start, end } of marks) {
    if (end > to) break;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, Math.min(to, at + longest)), false);
  if (to < text.length) add('…', false);
  return parts;
}

const longest = 6_000;
const before = 600;

function merged(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

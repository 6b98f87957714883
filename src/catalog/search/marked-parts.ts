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

/**
 * The stretches of a text that decided, without the reader's own values in them: a number or a name in a message decides nothing.
 *
 * @param values as they stand in the text
 */
export function withoutValues<Span extends { start: number; end: number }>(
  text: string,
  spans: Span[],
  values: string[],
): Span[] {
  const wanted = values.filter((value) => value.length > 1).toSorted((a, b) => b.length - a.length);
  return wanted.reduce((kept, value) => kept.flatMap((span) => split(text, span, value)), spans);
}

function split<Span extends { start: number; end: number }>(text: string, span: Span, value: string): Span[] {
  const at = text.indexOf(value, span.start);
  if (at < 0 || at + value.length > span.end) return [span];
  // A fact whose value it is, and no part of a sentence.
  if (at === span.start && at + value.length === span.end) return [span];
  const rest = split(text, { ...span, start: at + value.length }, value);
  return [{ ...span, end: at }, ...rest].filter(({ start, end }) => text.slice(start, end).trim() !== '');
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

import { element } from '../site/dom.ts';

/** Text around the spans, with the spans marked; stretches far from any span are left out and shown as an ellipsis. */
export function highlighted(text: string, spans: { start: number; end: number }[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const marks = merged(spans.filter(({ start, end }) => start >= 0 && end > start && end <= text.length));
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1)?.end ?? 0;
  const from = text.length > longest ? Math.max(0, first - before) : 0;
  const to = text.length > longest ? Math.min(text.length, Math.max(last + before, from + longest)) : text.length;
  if (from > 0) fragment.append('…');
  let at = from;
  for (const { start, end } of marks) {
    if (end > to) break;
    fragment.append(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  fragment.append(text.slice(at, Math.min(to, at + longest)));
  if (to < text.length) fragment.append('…');
  return fragment;
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

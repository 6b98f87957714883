import { decoded } from './decoded.ts';
import { secretsIn, type Span } from './secrets-in.ts';

/** What stands in the place of a secret. */
const mask = '•••';

/**
 * Masks what a paste must not show: keys, tokens, passwords, cookies, ids of organizations, projects and users, addresses, phone
 * and card numbers. Enough of each is left to see what it was (`sk-proj-•••`, `•••@example.com`). Request ids stay: support asks
 * for them. A secret is found as it is written and as a program would decode it: escaped, percent-encoded, or broken by a line end.
 *
 * @returns the text without secrets and how many were masked
 */
export function redact(text: string): { text: string; count: number } {
  const reading = decoded(text);
  const spans = merged([...secretsIn(text), ...(reading ? secretsIn(reading.text).map(reading.origin) : [])]);
  let at = 0;
  let masked = '';
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + mask;
    at = end;
  }
  return { text: masked + text.slice(at), count: spans.length };
}

/** Spans in order, overlapping ones as one. */
function merged(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else whole.push({ ...span });
  }
  return whole;
}

import type { IncidentReading } from './read-incident.ts';
import type { ForeignProvider } from './rule.ts';
import type { FoundTemplate } from './template-index.ts';

/**
 * The provider whose mark stands beside the error. OpenAI's own host, as near or nearer, makes it a relayed OpenAI error; a mark
 * inside the matched message is a part of that message.
 */
export function foreignProvider(
  marks: FoundTemplate<ForeignProvider>[],
  best: IncidentReading | undefined,
  text: string,
): ForeignProvider | undefined {
  if (!best) return marks[0]?.key;
  const { incident, matches } = best;
  const match = matches[0]?.judgement.match;
  const near = marks
    .filter((mark) => !(match && mark.start >= match.start && mark.end <= match.end))
    .map((mark) => ({ provider: mark.key, away: distance(mark, incident) }))
    .filter(({ away }) => away <= reach)
    .toSorted((a, b) => a.away - b.away);
  const [nearest] = near;
  if (!nearest || matches.length === 0) return nearest?.provider;
  const from = Math.max(0, incident.start - reach);
  const hosts = [...text.slice(from, incident.end + reach).matchAll(/openai\.com/gi)].map(({ index }) =>
    distance({ start: from + index, end: from + index + 10 }, incident),
  );
  return Math.min(Infinity, ...hosts) <= nearest.away ? undefined : nearest.provider;
}

/** How far from an error a mark still speaks of it, in characters. */
const reach = 1_500;

interface Span {
  start: number;
  end: number;
}

/** Characters between two spans; 0 where they touch. */
function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

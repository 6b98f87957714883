import { factsNamed, note, type Incident } from '../facts/incident.ts';
import { attach, clusters, reach, type TextReading } from './read-text.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * The incidents of a paste: objects, lines of known form, messages after a status or a class, known sentences outside of all of
 * these, and loose fields around neither. Each gets the loose facts that stand around it.
 */
export function gather(structured: Incident[], templates: Span[], loose: TextReading): Incident[] {
  const incidents = firstAndLast(structured);
  for (const told of firstAndLast(loose.incidents)) place(told, incidents);
  incidents.sort((a, b) => a.start - b.start);
  for (const { start, end } of firstAndLast(templates)) {
    const around = incidents.find((incident) => incident.start <= start && incident.end >= start);
    // A message that a terminal wrapped goes on in the next lines.
    if (around) around.end = Math.max(around.end, end);
    else incidents.push({ facts: {}, structured: false, start, end });
  }
  for (const cluster of firstAndLast(clusters(loose)))
    if (!incidents.some((incident) => cluster.start < incident.end + reach && cluster.end > incident.start - reach))
      incidents.push(cluster);
  const [bare] = [...loose.exceptions, ...loose.statuses];
  if (incidents.length === 0 && bare)
    incidents.push({ facts: {}, structured: false, start: bare.start, end: bare.end });
  for (const incident of incidents) attach(incident, loose);
  return incidents;
}

/** Adds an error told in text, unless it is one that is known; inside the message of another it is that one's cause. */
function place(told: Incident, incidents: Incident[]): void {
  const same = incidents.findIndex((incident) => overlap(told, incident));
  const known = incidents[same];
  if (!known) {
    incidents.push(told);
    return;
  }
  const { message } = known.facts;
  const isRelayed = told.structured && message && told.start >= message.start && told.end <= message.end + 1;
  if (!isRelayed || known.shape === told.shape) {
    complete(known, told);
    return;
  }
  told.outer = known;
  shorten(told, message.end);
  for (const name of ['status', 'requestId', 'label'] as const)
    for (const fact of factsNamed(known, name)) note(told, name, fact);
  incidents[same] = told;
}

/** A line ends where the string that holds it ends. */
function shorten({ facts: { message } }: Incident, limit: number): void {
  if (typeof message?.value !== 'string' || message.end < limit) return;
  message.value = message.value.slice(0, limit - 1 - message.start);
  message.end = limit - 1;
}

/** Two readings of one stretch of text are one error: what the second knows beyond the first is added. */
function complete(known: Incident, told: Incident): void {
  for (const name of Object.keys(told.facts) as (keyof Incident['facts'])[])
    for (const fact of factsNamed(told, name)) note(known, name, fact);
  if (told.shape) known.shape ??= told.shape;
  known.structured ||= told.structured;
  known.start = Math.min(known.start, told.start);
  known.end = Math.max(known.end, told.end);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The ends of a long list: what a paste is about stands at its beginning or at its end, and the work stays bounded. */
function firstAndLast<Item>(items: Item[]): Item[] {
  return items.length <= 2 * mostAtAnEnd ? [...items] : [...items.slice(0, mostAtAnEnd), ...items.slice(-mostAtAnEnd)];
}

const mostAtAnEnd = 60;

import { factOf, fieldsOf, inside, statusOf, type Fields } from '../facts/fields.ts';
import { note, type Carrier, type Fact, type Incident } from '../facts/incident.ts';
import type { Meter } from '../text/meter.ts';
import { parseInside, parseObjects, type Node, type ObjectNode, type TextNode } from '../facts/parse-objects.ts';
import { peel } from '../facts/peel.ts';
import { noteMessage, type Body } from '../shapes/body.ts';
import { readEvent } from '../shapes/event.ts';
import { isFinished, readGeneration } from '../shapes/generation.ts';
import { bodyReaders } from '../shapes/index.ts';
import { readResource } from '../shapes/resource.ts';

/** What the objects of a text say. */
export interface ObjectReading {
  /** The innermost errors; what wraps one is its `outer`. */
  incidents: Incident[];
  /** Stretches of text that are objects; loose fields inside them are not read again. */
  covered: { start: number; end: number }[];
  /** Objects of the API that tell of no error: a completed Response, a chunk, a session event. */
  healthy: boolean;
}

/**
 * Reads every object of the text and everything inside their strings: error bodies of all shapes, Response, Run and Batch
 * objects, answers that ended early, stream, webhook and Realtime events.
 */
export function readObjects(text: string, meter?: Meter): ObjectReading {
  const roots = parseObjects(text, meter);
  const reading: ObjectReading = {
    incidents: [],
    covered: roots.map(({ start, end }) => ({ start, end })),
    healthy: false,
  };
  for (const root of roots)
    visit(
      root,
      {
        reading,
        text,
        consumed: new Set(),
        meter,
        level: 0,
        given: {},
        ...(isServerSentEvent(text, root.start) && { carrier: 'stream-event' }),
      },
      0,
    );
  return reading;
}

interface Context {
  reading: ObjectReading;
  text: string;
  /** Error objects that were read as part of the object around them. */
  consumed: Set<Node>;
  meter: Meter | undefined;
  /** Strings inside strings so far. */
  level: number;
  /** What the objects around, and the words before an object in a string, say about any error in it. */
  given: { status?: Fact; requestId?: Fact; labels?: Fact[] };
  carrier?: Carrier;
  /** The error around: the run that a `last_error` belongs to, the event around a response. */
  around?: Incident;
}

const deepest = 24;

/** A log line holds a body that holds the body of another provider: more levels are nobody's error. */
const mostLevels = 4;

function visit(node: Node, context: Context, depth: number): void {
  if (depth > deepest) return;
  if (node.kind === 'text') visitText(node, context, depth);
  else if (node.kind === 'array') for (const item of node.items) visit(item, context, depth + 1);
  else visitObject(node, context, depth);
}

function visitText(node: TextNode, context: Context, depth: number): void {
  if (context.level >= mostLevels) return;
  const objects = parseInside(node, context.meter);
  if (objects.length === 0) return;
  const { status, labels } = peel(node.value, 0, node.origin);
  const given = { ...context.given, ...(status && { status }), ...(labels.length > 0 && { labels }) };
  for (const inner of objects) visit(inner, { ...context, level: context.level + 1, given }, depth + 1);
}

function visitObject(node: ObjectNode, context: Context, depth: number): void {
  const fields = fieldsOf(node);
  const { incidents } = context.reading;
  const incident = readObject(fields, context);
  if (incident) incidents.push(incident);
  const before = incidents.length;
  const status = statusOf(fields);
  const requestId = factOf(fields.get('requestid'));
  const inner: Context = {
    ...context,
    given: { ...context.given, ...(status && { status }), ...(requestId && { requestId }) },
    ...(incident && { around: incident }),
    ...(incident?.carrier && { carrier: incident.carrier }),
  };
  for (const { value } of node.fields) visit(value, inner, depth + 1);
  if (incident) wrap(incident, relayedIn(fields), incidents, before);
}

/** The incident that an object is, if it is one. */
function readObject(fields: Fields, context: Context): Incident | undefined {
  const { node } = fields;
  if (context.consumed.has(node)) return undefined;
  const incident: Incident = { facts: {}, structured: true, start: node.start, end: node.end };
  for (const read of [readResource, readEvent]) {
    const reading = read(fields, incident, context.carrier);
    if (reading.outcome === 'healthy') context.reading.healthy = true;
    if (reading.outcome !== 'failed') continue;
    for (const part of reading.consumed) context.consumed.add(part);
    if (context.around?.facts.event) note(incident, 'event', context.around.facts.event);
    noteGiven(incident, fields, context);
    return incident;
  }
  incident.facts = {};
  return readBody(fields, incident, context) ?? readEnding(fields, incident, context);
}

function readBody(fields: Fields, incident: Incident, context: Context): Incident | undefined {
  const under = inside(fields, 'error');
  const error = under && ['message', 'code', 'status', 'details'].some((name) => under.has(name)) ? under : undefined;
  const body: Body = {
    fields,
    error,
    nested: context.around !== undefined,
    consume: (part) => context.consumed.add(part),
    before: () => context.text.slice(Math.max(0, fields.node.start - lookBehind), fields.node.start),
  };
  if (!bodyReaders.some((read) => read(body, incident))) return undefined;
  if (error) context.consumed.add(error.node);
  incident.carrier = context.carrier ?? (isBatchLine(incident, context) ? 'batch-line' : 'http');
  // A chat stream has no event name for it: the error object alone in a `data:` line is the event.
  const { type, code, param } = incident.facts;
  if (context.carrier === 'stream-event' && incident.shape === 'openai' && type && (code ?? param))
    note(incident, 'event', { value: 'error', start: incident.start, end: incident.end });
  noteGiven(incident, fields, context);
  return incident;
}

/** Characters before an object that may say what it is. */
const lookBehind = 1_500;

function readEnding(fields: Fields, incident: Incident, context: Context): Incident | undefined {
  if (isFinished(fields)) context.reading.healthy = true;
  if (!readGeneration(fields, incident)) return undefined;
  incident.carrier = context.carrier ?? 'response-object';
  noteGiven(incident, fields, context);
  return incident;
}

/** What stands around an error and speaks of it: status, request id, whose it is. */
function noteGiven(incident: Incident, fields: Fields, { given, around }: Context): void {
  note(incident, 'status', statusOf(fields));
  note(incident, 'requestId', factOf(fields.get('requestid')));
  noteGateway(incident, fields);
  for (const label of given.labels ?? []) note(incident, 'label', label);
  if (around?.facts.code) return;
  note(incident, 'status', given.status ?? around?.facts.status);
  note(incident, 'requestId', given.requestId ?? around?.facts.requestId);
}

/** What a gateway or a tool adds in fields of its own: who answered, and its own word for what happened. */
function noteGateway(incident: Incident, fields: Fields): void {
  const error = inside(fields, 'error');
  const metadata = inside(error ?? fields, 'metadata');
  for (const place of [metadata, error, fields])
    for (const name of labelNames)
      if (place?.get(name)?.kind === 'text') note(incident, 'label', factOf(place.get(name)));
  note(incident, 'reason', factOf(metadata?.get('errortype')));
}

/** Fields in which gateways and tools name the provider. */
const labelNames = ['providername', 'providerid', 'provider', 'llmprovider', 'customllmprovider'];

function isBatchLine({ start }: Incident, { around, text }: Context): boolean {
  return around === undefined && /custom_id["']?\s*:/.test(text.slice(Math.max(0, start - 400), start));
}

/** The text in which a gateway hands on what it was told, beside its own message. */
function relayedIn(fields: Fields): Node | undefined {
  return inside(inside(fields, 'error') ?? fields, 'metadata')?.get('raw');
}

/**
 * A message that holds a whole error is its wrapping: what the error inside states decides, and what wraps it stays known as
 * its `outer`. Facts that only the wrapping has are the inner one's too.
 */
function wrap(outer: Incident, raw: Node | undefined, incidents: Incident[], before: number): void {
  const spans = [outer.facts.message, raw].filter((span) => span !== undefined);
  const wrapped = incidents
    .slice(before)
    .filter((own) => spans.some(({ start, end }) => own.start >= start && own.end <= end));
  if (wrapped.length === 0 && raw?.kind === 'text' && raw.value.trim() !== '' && raw.quoted) {
    const { start, end } = raw;
    const told: Incident = { facts: {}, structured: true, carrier: 'http', start, end };
    noteMessage(told, raw);
    incidents.push(told);
    wrapped.push(told);
  }
  if (wrapped.length === 0) return;
  incidents.splice(before - 1, 1);
  for (const inner of wrapped) {
    // Two errors in one message have one wrapping: it is wrapped once.
    const last = outermost(inner);
    if (last !== outer) last.outer = outer;
    note(inner, 'status', outer.facts.status);
    note(inner, 'requestId', outer.facts.requestId);
    // A gateway's own word for a sentence that says no more than itself.
    if (!inner.facts.type && !inner.facts.code) note(inner, 'reason', outer.facts.reason);
  }
}

function outermost(incident: Incident): Incident {
  let at = incident;
  while (at.outer) at = at.outer;
  return at;
}

/** A `data:` line holds compact JSON; Node's print of an object with a field `data` goes on in the next line. */
function isServerSentEvent(text: string, start: number): boolean {
  return text[start + 1] === '"' && /(?:^|[\n\s"'])data:\s{0,4}$/.test(text.slice(Math.max(0, start - 12), start));
}

import type { Meter } from './meter.ts';
import { asStatus, note, type Carrier, type Fact, type Incident } from './incident.ts';
import { openaiTypes } from './openai-types.ts';
import { parseInside, parseObjects, type Node, type ObjectNode, type TextNode } from './parse-objects.ts';

/** What the objects of a text say. */
export interface ObjectReading {
  incidents: Incident[];
  /** Stretches of text that are objects; loose fields inside them are not read again. */
  covered: { start: number; end: number }[];
  /** Objects of the API that tell of no error: a completed Response, a chunk, a session event. */
  healthy: boolean;
}

/**
 * Reads every object of the text and everything inside their strings: error bodies, Response, Run and Batch objects, stream,
 * webhook and Realtime events.
 */
export function readObjects(text: string, meter?: Meter): ObjectReading {
  const roots = parseObjects(text, meter);
  const reading: ObjectReading = {
    incidents: [],
    covered: roots.map(({ start, end }) => ({ start, end })),
    healthy: false,
  };
  for (const root of roots) {
    const context: Context = {
      reading,
      text,
      consumed: new Set(),
      meter,
      ...(isServerSentEvent(text, root.start) && { carrier: 'stream-event' }),
    };
    visit(root, context, 0);
  }
  return reading;
}

interface Context {
  reading: ObjectReading;
  text: string;
  /** Error objects that were read as part of the object around them. */
  consumed: Set<Node>;
  meter: Meter | undefined;
  carrier?: Carrier;
  /** Facts of the objects around: the run that a `last_error` belongs to, the event around a response. */
  around?: Incident;
}

function visit(node: Node, context: Context, depth: number): void {
  if (depth > 24) return;
  if (node.kind === 'text') {
    for (const inner of parseInside(node, context.meter)) visit(inner, context, depth + 1);
    return;
  }
  if (node.kind === 'array') {
    for (const item of node.items) visit(item, context, depth + 1);
    return;
  }
  const incident = readObject(node, context);
  const { incidents } = context.reading;
  if (incident) incidents.push(incident);
  const before = incidents.length;
  const inner = incident
    ? { ...context, around: incident, ...(incident.carrier && { carrier: incident.carrier }) }
    : context;
  for (const { value } of node.fields) visit(value, inner, depth + 1);
  // A message that holds a whole error is only its wrapping: what the error inside states decides, with the status around it.
  const { message, status } = incident?.facts ?? {};
  const wrapped =
    message && incidents.slice(before).filter((own) => own.start >= message.start && own.end <= message.end);
  if (!incident || !wrapped?.length) return;
  incidents.splice(before - 1, 1);
  if (status) for (const { facts } of wrapped) facts.status ??= status;
}

/** The incident that an object is, if it is one. */
function readObject(node: ObjectNode, context: Context): Incident | undefined {
  const fields = fieldsOf(node);
  const incident: Incident = { facts: {}, structured: true, start: node.start, end: node.end };
  return (
    readResource(node, fields, incident, context) ??
    readEvent(fields, incident, context) ??
    readErrorBody(fields, incident, context)
  );
}

/** A Response, Run, Batch line, job or event payload: an object whose own state tells of a failure. */
function readResource(node: ObjectNode, fields: Fields, incident: Incident, context: Context): Incident | undefined {
  const object = textOf(fields.get('object')) ?? classObject[node.name.split('.').at(-1) ?? ''];
  const id = textOf(fields.get('id')) ?? '';
  const status = factOf(fields.get('status'));
  const isResponse =
    object === 'response' ||
    (id.startsWith('resp_') && status !== undefined) ||
    isObject(fields.get('incompletedetails'));
  const isRun = object === 'thread.run' || fields.has('lasterror');
  const isJob = object === 'batch' || object === 'fine_tuning.job' || object === 'vector_store.file';
  if (!isResponse && !isRun && !isJob) {
    const healthy = /^(?:chat\.completion|realtime\.|list$|file$|model$|embedding)/.test(object ?? '');
    if (healthy && !isObject(fields.get('error'))) context.reading.healthy = true;
    return undefined;
  }
  note(incident, 'responseStatus', status);
  const value = String(status?.value ?? '');
  if (value === 'completed' || value === 'in_progress' || value === 'queued' || value === 'cancelling') {
    if (!isObject(fields.get('error'))) {
      // A batch completes even when every line of it failed; the reasons are in its error file.
      context.reading.healthy = typeof factOf(fields.get('errorfileid'))?.value !== 'string';
      return undefined;
    }
  }
  if (isResponse) {
    note(incident, 'background', factOf(fields.get('background')));
    const details = /incomplete_?details$/i.test(node.name) ? node : fields.get('incompletedetails');
    note(incident, 'incompleteReason', factOf(isObject(details) ? fieldsOf(details).get('reason') : details));
    incident.carrier =
      context.carrier ?? (incident.facts.background?.value === true ? 'background-poll' : 'response-object');
  } else incident.carrier = isRun ? 'run' : 'job';
  if (context.around?.facts.event) note(incident, 'event', context.around.facts.event);
  const error = fields.get(isRun ? 'lasterror' : 'error') ?? fields.get('error');
  if (isObject(error)) {
    noteError(incident, fieldsOf(error));
    context.consumed.add(error);
  } else if (isResponse && factOf(error)?.value === null) note(incident, 'code', factOf(error));
  return incident;
}

/** A stream, WebSocket, Realtime or webhook event. */
function readEvent(fields: Fields, incident: Incident, context: Context): Incident | undefined {
  const type = factOf(fields.get('type'));
  const name = typeof type?.value === 'string' ? type.value : '';
  const isFailure =
    name === 'error' ||
    /^(?:response|batch|run|thread\.run|video|fine_tuning\.job|eval\.run)\.(?:failed|incomplete|cancelled|expired)$/.test(
      name,
    );
  const isEvent = fields.has('sequencenumber') || fields.has('eventid') || textOf(fields.get('object')) === 'event';
  if (!isFailure) {
    if (isEvent || /^(?:session|response|conversation)\.[a-z_.]+$/.test(name)) context.reading.healthy = true;
    return undefined;
  }
  const error = fields.get('error');
  const inner = isObject(error) ? fieldsOf(error) : undefined;
  const flat = name === 'error' && !inner && (fields.has('message') || fields.has('code'));
  // {"type":"error","error":{"type","message"}} is Anthropic's: no code, no sequence number.
  const nested = inner && (isEvent || fields.has('status') || inner.has('code') || inner.has('param'));
  if (name === 'error' && !nested && !flat) return undefined;
  note(incident, 'event', type);
  if (textOf(fields.get('object')) === 'event') incident.carrier = 'webhook';
  else if (fields.has('eventid')) incident.carrier = 'realtime-event';
  else if (context.carrier || fields.has('sequencenumber') || name !== 'error') incident.carrier = 'stream-event';
  else incident.carrier = 'websocket-event';
  if (inner) {
    noteError(incident, inner);
    context.consumed.add(inner.node);
  } else if (flat) noteError(incident, withoutKey(fields, 'type'));
  note(incident, 'status', statusOf(fields));
  return incident;
}

/** `{"message", "type", "param", "code"}`, bare or inside `error`, and `{"detail"}`. */
function readErrorBody(fields: Fields, incident: Incident, context: Context): Incident | undefined {
  const error = fields.get('error');
  if (isObject(error) && !fields.has('message')) {
    const inner = fieldsOf(error);
    if (!inner.has('message') && !inner.has('code')) return undefined;
    noteError(incident, inner);
    note(incident, 'status', statusOf(fields));
    context.consumed.add(error);
  } else {
    if (context.consumed.has(fields.node)) return undefined;
    const detail = fields.get('detail');
    const named =
      fields.has('type') || fields.has('code') || fields.has('param') || /Error|Exception/.test(fields.node.name);
    const message = fields.get('message') ?? fields.get('msg');
    if (message && named) noteError(incident, fields);
    else if (detail?.kind === 'text') note(incident, 'message', messageOf(detail));
    else if (typeof factOf(fields.get('code'))?.value === 'string' && (fields.has('type') || statusOf(fields)))
      noteError(incident, fields);
    else return undefined;
  }
  const custom =
    context.around === undefined &&
    /custom_id["']?\s*:/.test(context.text.slice(Math.max(0, incident.start - 400), incident.start));
  incident.carrier = context.carrier ?? (custom ? 'batch-line' : 'http');
  // A chat stream has no event name for it: the error object alone in a `data:` line is the event.
  const { type, code, param } = incident.facts;
  if (context.carrier === 'stream-event' && (openaiTypes.has(String(type?.value)) || (type && code && param)))
    note(incident, 'event', { value: 'error', start: incident.start, end: incident.end });
  if (context.around && !context.around.facts.code) {
    note(incident, 'status', context.around.facts.status);
    note(incident, 'requestId', context.around.facts.requestId);
  }
  return incident;
}

function noteError(incident: Incident, fields: Fields): void {
  const code = factOf(fields.get('code') ?? fields.get('errorcode'));
  // Gateways write the status where the code belongs: "code": 400 says nothing that the status does not say.
  const status = asStatus(code);
  if (status) note(incident, 'status', status);
  else note(incident, 'code', code);
  note(incident, 'type', factOf(fields.get('type')));
  note(incident, 'param', factOf(fields.get('param')));
  note(incident, 'message', messageOf(fields.get('message') ?? fields.get('msg')));
  note(incident, 'status', statusOf(fields));
  note(incident, 'requestId', factOf(fields.get('requestid')));
}

type Fields = Map<string, Node> & { node: ObjectNode };

/** Fields by name: lower case, without `_` and `-`, so that `status_code` and `statusCode` are one. */
function fieldsOf(node: ObjectNode): Fields {
  const fields = new Map<string, Node>();
  for (const { key, value } of node.fields) {
    const name = key.toLowerCase().replaceAll(/[\s_│-]/g, '');
    if (!fields.has(name)) fields.set(name, value);
  }
  return Object.assign(fields, { node });
}

function withoutKey(fields: Fields, key: string): Fields {
  const rest = new Map([...fields].filter(([name]) => name !== key));
  return Object.assign(rest, { node: fields.node });
}

function statusOf(fields: Fields): Fact | undefined {
  return asStatus(factOf(fields.get('statuscode') ?? fields.get('httpstatus') ?? fields.get('status')));
}

/** A field as a fact. What the paste cuts off decides nothing; a name that a terminal wrapped is put together again. */
function factOf(node: Node | undefined): Fact | undefined {
  if (node?.kind !== 'text' || node.cut) return undefined;
  const { start, end } = node;
  return { value: node.quoted ? node.value.replaceAll(wrap, '') : bareValue(node), start, end };
}

/** A message as a fact; its beginning is worth having even where its end is missing. */
function messageOf(node: Node | undefined): Fact | undefined {
  return node?.kind === 'text' ? { value: node.value, start: node.start, end: node.end } : undefined;
}

const wrap = /[ \t]*\n[\s│>|]*/g;

function bareValue(node: TextNode): Fact['value'] {
  const some = /^Some\((.*)\)?$/.exec(node.value);
  const word = (some?.[1] ?? node.value).trim();
  if (/^(?:none|null|nil|undefined|<nil>)$/i.test(word)) return null;
  if (/^(?:true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}

function textOf(node: Node | undefined): string | undefined {
  const value = factOf(node)?.value;
  return typeof value === 'string' ? value : undefined;
}

function isObject(node: Node | undefined): node is ObjectNode {
  return node?.kind === 'object' && node.fields.length > 0;
}

/** A `data:` line holds compact JSON; Node's print of an object with a field `data` goes on in the next line. */
function isServerSentEvent(text: string, start: number): boolean {
  return text[start + 1] === '"' && /(?:^|[\n\s"'])data:\s{0,4}$/.test(text.slice(Math.max(0, start - 12), start));
}

const classObject: Record<string, string> = {
  Response: 'response',
  ParsedResponse: 'response',
  IncompleteDetails: 'response',
  incomplete_details: 'response',
  Run: 'thread.run',
  Batch: 'batch',
  FineTuningJob: 'fine_tuning.job',
  VectorStoreFile: 'vector_store.file',
  ChatCompletion: 'chat.completion',
};

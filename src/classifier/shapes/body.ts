import { factOf, messageOf, statusOf, type Fields } from '../facts/fields.ts';
import type { Node } from '../facts/parse-objects.ts';
import { peel } from '../facts/peel.ts';
import { asStatus, note, type Fact, type Incident } from '../facts/incident.ts';

/** An object that may be an error body. */
export interface Body {
  fields: Fields;
  /** The object under `error`, where there is one. */
  error: Fields | undefined;
  /** Whether an object that is an error stands around it. */
  nested: boolean;
  /** The text before the object, which may say that an error comes; a few hundred characters. */
  before: () => string;
  /** Says that an object inside was read as a part of this one. */
  consume: (node: Node) => void;
}

/** Reads one shape: fills the incident and says whether the object has that shape. */
export type BodyReader = (body: Body, incident: Incident) => boolean;

/** Fields that nearly all shapes share: `code`, `type`, `param`, `message`, a status and a request id. */
export function noteError(incident: Incident, fields: Fields): void {
  const code = spoken(factOf(fields.get('code') ?? fields.get('errorcode')));
  // Gateways write the status where code or type belong: "code": 400 says nothing that the status does not say.
  note(incident, 'status', asStatus(code));
  if (!asStatus(code)) note(incident, 'code', code);
  const type = spoken(factOf(fields.get('type') ?? fields.get('errortype')));
  note(incident, 'status', asStatus(type));
  if (!asStatus(type)) note(incident, 'type', type);
  note(incident, 'param', spoken(factOf(fields.get('param'))));
  note(incident, 'status', statusOf(fields));
  note(incident, 'requestId', factOf(fields.get('requestid')));
  noteMessage(incident, saidIn(fields));
}

/** A message without what a gateway wrote before it; a status, a name or a code there is a fact where the body has none. */
export function noteMessage(incident: Incident, node: Node | undefined): void {
  const message = messageOf(node);
  if (!message || node?.kind !== 'text' || incident.facts.message) return;
  const { at, status, reason, labels } = peel(node.value, 0, node.origin);
  const rest = node.value.slice(at);
  const isSentence = at > 0 && /^[^{[<]*\w{2}/.test(rest);
  note(incident, 'message', isSentence ? { value: rest, start: node.origin(at), end: message.end } : message);
  for (const label of labels) note(incident, 'label', label);
  note(incident, 'reason', reason);
  note(incident, 'status', status);
}

/** Some servers write the word where they mean the value, and codes as numbers. */
function spoken(fact: Fact | undefined): Fact | undefined {
  if (typeof fact?.value === 'number') return { ...fact, value: String(fact.value) };
  return fact?.value === 'null' ? { ...fact, value: null } : fact;
}

/** The field in which an object says what happened. */
function saidIn(fields: Fields): Node | undefined {
  return ['message', 'msg', 'errormsg', 'errordescription', 'errormessage']
    .map((name) => fields.get(name))
    .find((node) => node !== undefined);
}

/** Whether the object says something in words: a stream's first event has a `message` that is an object. */
export function isSaid(fields: Fields): boolean {
  return saidIn(fields)?.kind === 'text';
}

/** Whether any of the names is a key of the object. */
export function hasAny(fields: Fields, ...names: string[]): boolean {
  return names.some((name) => fields.has(name));
}

import { factOf, inside, statusOf, type Fields } from '../facts/fields.ts';
import { note, type Fact, type Incident } from '../facts/incident.ts';
import type { Node } from '../facts/parse-objects.ts';
import { hasAny, noteMessage, type BodyReader } from './body.ts';

/**
 * A REST-JSON body with `__type`, boto3's `e.response` (`Error.Code`, `ResponseMetadata`), an exception of the JavaScript SDK with
 * `$metadata`, and `{"Message"}`, which is all that a refused key gives. The exception's name is the code.
 */
export const readAws: BodyReader = (body, incident) => {
  const { fields, error } = body;
  const metadata = inside(fields, '$metadata') ?? inside(fields, 'responsemetadata');
  const inner = error && (metadata || isCapital(error)) ? error : fields;
  if (!metadata && !named(fields) && !isCapital(inner)) return false;
  note(incident, 'code', nameFact(inner, error !== undefined));
  noteMessage(incident, inner.get('message'));
  if (metadata) noteMetadata(incident, metadata);
  note(incident, 'status', statusOf(fields));
  if (metadata && !incident.facts.code) noteThrown(incident, body.before(), fields.node.start);
  incident.shape = 'aws';
  return true;
};

/** Whether all keys begin with a capital, as this shape alone writes `Message` and `Code`. */
function isCapital(fields: Fields): boolean {
  const capitals = fields.node.fields.every(({ key }) => /^[A-Z]/.test(key));
  return capitals && hasAny(fields, 'message', 'code') && !fields.has('status');
}

/** `com.amazon.coral.service#ThrottlingException:http://…` names the exception between `#` and `:`. */
function nameFact(fields: Fields, hasError: boolean): Fact | undefined {
  const fact = factOf(named(fields) ?? fields.get('code') ?? (hasError ? undefined : fields.get('name')));
  return typeof fact?.value === 'string' ? { ...fact, value: fact.value.replace(/^.*#|:.*$/g, '') } : undefined;
}

function named(fields: Fields): Node | undefined {
  return fields.node.fields.find(({ key }) => key === '__type')?.value;
}

function noteMetadata(incident: Incident, metadata: Fields): void {
  note(incident, 'status', statusOf(metadata));
  note(incident, 'requestId', factOf(metadata.get('requestid')));
  const attempts = factOf(metadata.get('attempts'));
  const retries = factOf(metadata.get('retryattempts'));
  if (typeof attempts?.value === 'number') note(incident, 'attempts', attempts);
  else if (typeof retries?.value === 'number') note(incident, 'attempts', { ...retries, value: retries.value + 1 });
}

/** The class and the message that a runtime printed before the exception's fields. */
function noteThrown(incident: Incident, before: string, end: number): void {
  const thrown = [...before.matchAll(/\b([A-Z]\w{2,60}Exception)(?: \(instanceof \w{1,60}\))?: ([^\n]{1,600})/g)].at(
    -1,
  );
  const [, name = '', message = ''] = thrown ?? [];
  if (!thrown) return;
  const start = end - before.length + thrown.index;
  note(incident, 'code', { value: name, start, end: start + name.length });
  const from = start + thrown[0].length - message.length;
  note(incident, 'message', { value: message, start: from, end: from + message.length });
  incident.start = start;
}

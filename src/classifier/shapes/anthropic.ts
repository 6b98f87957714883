import { factOf, inside, textOf, type Fields } from '../facts/fields.ts';
import { note } from '../facts/incident.ts';
import { hasAny, isSaid, noteError, type BodyReader } from './body.ts';

/** `{"type": "error", "error": {"type", "message", "details"}, "request_id"}`, and the inner object alone: no code, no param. */
export const readAnthropic: BodyReader = ({ fields, error }, incident) => {
  const inner = error ?? fields;
  if (!isSaid(inner) || !inner.has('type') || hasAny(inner, 'code', 'param', 'status')) return false;
  const enveloped = error !== undefined && textOf(fields.get('type')) === 'error';
  if (!enveloped && !(isCategory(inner) && typeStandsFirst(inner))) return false;
  noteError(incident, inner);
  note(incident, 'reason', factOf(inside(inner, 'details')?.get('errorcode')));
  incident.shape = 'anthropic';
  return true;
};

function isCategory(inner: Fields): boolean {
  return /^[a-z]+(?:_[a-z]+)+$/.test(textOf(inner.get('type')) ?? '');
}

/** Other servers that write no more than a type and a message write the message first. */
function typeStandsFirst(inner: Fields): boolean {
  const names = [...inner.keys()];
  return names.indexOf('type') < names.indexOf('message');
}

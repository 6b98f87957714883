import { factOf, statusOf } from '../facts/fields.ts';
import { hasAny, isSaid, noteError, type Body, type BodyReader } from './body.ts';

/**
 * `{"error": {"message", "type", "param", "code"}}`, and the inner object alone. Most compatible servers write this shape or a
 * part of it, so it is read after all shapes that are more particular.
 */
export const readOpenai: BodyReader = (body, incident) => {
  const inner = body.error ?? body.fields;
  // An item of a list of issues is not an error of its own.
  const isIssue = inner.has('loc') && inner.has('msg');
  if (isIssue || !(body.error ? isSaid(inner) || inner.has('code') : isBare(body))) return false;
  noteError(incident, inner);
  if (inner.has('message') && hasAny(inner, 'type', 'param')) incident.shape = 'openai';
  return true;
};

/** Whether the object is an error without an `error` around it: more than a message, or a code alone or of the system. */
function isBare({ fields, nested }: Body): boolean {
  const saysMore = hasAny(fields, 'type', 'errortype', 'code', 'errorcode', 'param', 'errordescription');
  if (isSaid(fields) && (saysMore || /Error|Exception/.test(fields.node.name))) return true;
  const code = factOf(fields.get('code'))?.value;
  if (typeof code !== 'string') return false;
  const isAlone = !nested && (fields.size <= 2 || /^(?:E[A-Z]{4,}|(?:UND_)?ERR_\w+)$/.test(code));
  return isAlone || fields.has('type') || statusOf(fields) !== undefined;
}

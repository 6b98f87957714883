import { factOf, statusOf } from '../fields.ts';
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

/** Whether the object is an error without an `error` around it: a message with a type or code beside it, or a code alone. */
function isBare({ fields, nested }: Body): boolean {
  if (
    isSaid(fields) &&
    (hasAny(fields, 'type', 'code', 'errorcode', 'param', 'errordescription') ||
      /Error|Exception/.test(fields.node.name))
  )
    return true;
  if (typeof factOf(fields.get('code'))?.value !== 'string') return false;
  return fields.has('type') || statusOf(fields) !== undefined || (!nested && fields.size <= 2);
}

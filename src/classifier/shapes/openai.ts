import { factOf, statusOf } from '../fields.ts';
import { hasAny, isSaid, noteError, type BodyReader } from './body.ts';

/**
 * `{"error": {"message", "type", "param", "code"}}`, and the inner object alone. Most compatible servers write this shape or a
 * part of it, so it is read after all shapes that are more particular.
 */
export const readOpenai: BodyReader = ({ fields, error, nested }, incident) => {
  const inner = error ?? fields;
  const saysMore = hasAny(inner, 'type', 'code', 'param') || /Error|Exception/.test(inner.node.name);
  const code = factOf(inner.get('code'))?.value;
  const codeAlone =
    typeof code === 'string' && (inner.has('type') || statusOf(inner) !== undefined || (!nested && inner.size <= 2));
  const isError = error ? isSaid(error) || error.has('code') : (isSaid(fields) && saysMore) || codeAlone;
  // An item of a list of issues is not an error of its own.
  if (!isError || (inner.has('loc') && inner.has('msg'))) return false;
  noteError(incident, inner);
  if (inner.has('message') && hasAny(inner, 'type', 'param')) incident.shape = 'openai';
  return true;
};

import { factOf, statusOf } from '../fields.ts';
import type { Node } from '../parse-objects.ts';
import { hasAny, noteError, type BodyReader } from './body.ts';

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
  const isError = error
    ? isSaid(error.get('message')) || error.has('code')
    : (isSaid(fields.get('message') ?? fields.get('msg')) && saysMore) || codeAlone;
  // An item of a list of issues is not an error of its own.
  if (!isError || (inner.has('loc') && inner.has('msg'))) return false;
  noteError(incident, inner);
  if (inner.has('message') && hasAny(inner, 'type', 'param')) incident.shape = 'openai';
  return true;
};

/** A stream's first event has a field of the same name, which holds the message that begins. */
function isSaid(message: Node | undefined): boolean {
  return message?.kind === 'text';
}

import { factOf, inside, isObject, fieldsOf, textOf, type Fields } from '../facts/fields.ts';
import { asStatus, note, type Incident } from '../facts/incident.ts';
import { hasAny, noteError, type BodyReader } from './body.ts';

/**
 * `{"error": {"code", "message", "innererror"}}`, the inner object alone, and the gateway's `{"statusCode", "message"}`: a code
 * in words or equal to the status, neither type nor param.
 */
export const readAzure: BodyReader = ({ fields, error }, incident) => {
  const inner = error ?? fields;
  const within = inside(inner, 'innererror');
  if (!within && !isPair(inner, error !== undefined) && !isGateway(fields)) return false;
  noteError(incident, inner);
  if (within) noteInner(incident, within);
  incident.shape = 'azure';
  return true;
};

/** Code and message, and nothing that other shapes would say beside them. */
function isPair(inner: Fields, enveloped: boolean): boolean {
  if (!inner.has('message') || hasAny(inner, 'type', 'param', 'metadata', 'status')) return false;
  const code = inner.get('code');
  const word = textOf(code) ?? '';
  // "429" in quotes is Azure's; a bare number is written by many.
  const quotedStatus = enveloped && code?.kind === 'text' && code.quoted && asStatus(factOf(code)) !== undefined;
  return quotedStatus || /^[A-Z][a-z]+(?:[A-Z][a-z]*)*$/.test(word);
}

function isGateway(fields: Fields): boolean {
  return fields.size === 2 && fields.has('statuscode') && fields.has('message');
}

/** The code beneath the code, and the category of content that was filtered. */
function noteInner(incident: Incident, within: Fields): void {
  note(incident, 'reason', factOf(within.get('code')));
  const results = inside(within, 'contentfilterresult') ?? inside(within, 'contentfilterresults');
  for (const { key, value } of results?.node.fields ?? []) {
    if (!isObject(value) || factOf(fieldsOf(value).get('filtered'))?.value !== true) continue;
    note(incident, 'blockReason', { value: key, start: value.start, end: value.end });
  }
  const deeper = inside(within, 'innererror');
  if (deeper) note(incident, 'reason', factOf(deeper.get('code')));
}

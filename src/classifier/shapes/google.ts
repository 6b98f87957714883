import { factOf, inside, listed, textOf, type Fields } from '../facts/fields.ts';
import { asStatus, note, type Incident } from '../facts/incident.ts';
import { noteMessage, type BodyReader } from './body.ts';

/**
 * `{"error": {"code", "message", "status", "details": [...]}}`: the code is the HTTP status, the status a canonical word, and
 * the details say why, which quota and how long to wait.
 */
export const readGoogle: BodyReader = ({ fields, error, nested }, incident) => {
  const inner = error ?? fields;
  const details = listed(inner, 'details');
  const errors = listed(inner, 'errors');
  const status = asStatus(factOf(inner.get('code')));
  const word = textOf(inner.get('status'));
  const isGoogle =
    isCanonical(word) ||
    details.some((detail) => detail.has('@type')) ||
    errors.some((item) => item.has('reason') && item.has('domain')) ||
    (error !== undefined && status !== undefined && word !== undefined && !error.has('type'));
  if (!isGoogle) return !nested && !error && readDetail(fields, incident);
  note(incident, 'status', status);
  if (isCanonical(word)) note(incident, 'type', factOf(inner.get('status')));
  noteMessage(incident, inner.get('message'));
  for (const detail of details) noteDetail(incident, detail);
  for (const item of errors) note(incident, 'reason', factOf(item.get('reason')));
  incident.shape = 'google';
  return true;
};

/** One of the details, where a text around it says the rest. */
function readDetail(fields: Fields, incident: Incident): boolean {
  if (!fields.has('@type') || !['reason', 'retrydelay', 'violations'].some((name) => fields.has(name))) return false;
  noteDetail(incident, fields);
  incident.shape = 'google';
  return true;
}

function noteDetail(incident: Incident, detail: Fields): void {
  note(incident, 'reason', factOf(detail.get('reason')));
  note(incident, 'retryDelay', factOf(detail.get('retrydelay')));
  note(incident, 'requestId', factOf(detail.get('requestid')));
  for (const violation of listed(detail, 'violations')) note(incident, 'quota', factOf(violation.get('quotaid')));
  for (const violation of listed(detail, 'fieldviolations')) note(incident, 'param', factOf(violation.get('field')));
  note(incident, 'reason', factOf(inside(detail, 'metadata')?.get('reason')));
}

/** Whether a word is written as the canonical status names are: `RESOURCE_EXHAUSTED`. */
export function isCanonical(word: string | undefined): boolean {
  return word !== undefined && /^[A-Z]{4,}(?:_[A-Z]+)*$/.test(word);
}

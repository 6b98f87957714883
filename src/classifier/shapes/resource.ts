import { factOf, fieldsOf, inside, isObject, textOf, type Fields } from '../facts/fields.ts';
import { note, type Carrier, type Incident } from '../facts/incident.ts';
import type { Node } from '../facts/parse-objects.ts';
import { noteError } from './body.ts';

/** What an object with a state of its own says: that it failed, that all is well, or that it is no such object. */
export type ResourceReading = { outcome: 'failed'; consumed: Node[] } | { outcome: 'healthy' | 'none' };

/** A Response, Run, Batch, job or file: an object whose own state tells of a failure. */
export function readResource(fields: Fields, incident: Incident, carrier: Carrier | undefined): ResourceReading {
  const what = resourceOf(fields);
  if (!what) return { outcome: isWell(fields) ? 'healthy' : 'none' };
  note(incident, 'responseStatus', factOf(fields.get('status')));
  const error = fields.get('lasterror') ?? fields.get('error');
  const lostLines = what === 'batch' && hasErrorFile(fields);
  if (isUnderWay(incident) && !isObject(error) && !lostLines) return { outcome: 'healthy' };
  if (what === 'response') noteResponse(incident, fields);
  incident.shape = 'openai';
  incident.carrier = what === 'response' ? (carrier ?? responseCarrier(incident)) : what;
  if (isObject(error)) noteError(incident, fieldsOf(error));
  else if (what === 'response' && factOf(error)?.value === null) note(incident, 'code', factOf(error));
  return { outcome: 'failed', consumed: [error, fields.get('incompletedetails')].filter((part) => part !== undefined) };
}

/** Whether the object is another of the API's, without an error in it. */
function isWell(fields: Fields): boolean {
  const isKnown = /^(?:chat\.completion|realtime\.|list$|file$|model$|embedding)/.test(objectOf(fields) ?? '');
  return isKnown && !isObject(fields.get('error'));
}

function resourceOf(fields: Fields): 'response' | 'run' | 'batch' | 'job' | undefined {
  const object = objectOf(fields);
  const id = textOf(fields.get('id')) ?? '';
  const isResponse =
    object === 'response' ||
    (id.startsWith('resp_') && factOf(fields.get('status')) !== undefined) ||
    isObject(fields.get('incompletedetails'));
  if (isResponse) return 'response';
  if (object === 'batch') return 'batch';
  if (object === 'fine_tuning.job' || object === 'vector_store.file') return 'job';
  return object === 'thread.run' || fields.has('lasterror') ? 'run' : undefined;
}

function objectOf(fields: Fields): string | undefined {
  return textOf(fields.get('object')) ?? classObject[fields.node.name.split('.').at(-1) ?? ''];
}

function isUnderWay({ facts }: Incident): boolean {
  return /^(?:completed|in_progress|queued|cancelling)$/.test(String(facts.responseStatus?.value));
}

/** A batch completes even when every line of it failed; the reasons are in its error file. */
function hasErrorFile(fields: Fields): boolean {
  return Boolean(textOf(fields.get('errorfileid')));
}

function responseCarrier({ facts }: Incident): Carrier {
  return facts.background?.value === true ? 'background-poll' : 'response-object';
}

function noteResponse(incident: Incident, fields: Fields): void {
  note(incident, 'background', factOf(fields.get('background')));
  const isDetails = /incomplete_?details$/i.test(fields.node.name);
  const details = isDetails ? fields : inside(fields, 'incompletedetails');
  const reason = factOf(details ? details.get('reason') : fields.get('incompletedetails'));
  note(incident, 'stopReason', reason);
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

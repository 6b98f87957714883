import { asStatus, note } from '../facts/incident.ts';
import { factOf, inside, listed, textOf } from '../facts/fields.ts';
import { noteError, type BodyReader } from './body.ts';
import { noteIssues } from './validation.ts';

/** `{"object": "error", "message", "type", "param", "code"}`: all at the top. The message may be a list of details. */
export const readFlat: BodyReader = ({ fields, consume }, incident) => {
  if (textOf(fields.get('object')) !== 'error') return false;
  note(incident, 'status', asStatus(factOf(fields.get('rawstatuscode'))));
  noteError(incident, fields);
  const within = inside(fields, 'message');
  if (within) {
    noteIssues(incident, within);
    consume(within.node);
    for (const issue of listed(within, 'detail')) consume(issue.node);
  }
  incident.shape = 'flat';
  return true;
};

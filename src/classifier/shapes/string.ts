import { textOf } from '../facts/fields.ts';
import { noteError, noteMessage, type BodyReader } from './body.ts';

/** `{"error": "…"}`: the message is all there is, perhaps with a code beside it. */
export const readString: BodyReader = ({ fields }, incident) => {
  const error = fields.get('error');
  if (error?.kind !== 'text' || !error.quoted || !/\w{3}/.test(error.value)) return false;
  // Where both stand, `error` is the reason phrase and `message` says what it was.
  if (!fields.has('message')) noteMessage(incident, error);
  const type = textOf(fields.get('type'));
  noteError(incident, fields);
  if (type === 'error' || type === undefined) delete incident.facts.type;
  incident.shape = 'string';
  return true;
};

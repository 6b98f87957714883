import { factOf, messageOf } from '../fields.ts';
import { note } from '../incident.ts';
import type { BodyReader } from './body.ts';

/** `{"message": "…"}`, which is an error only where the text before it says so: a status, a class, a gateway's prefix. */
export const readMessage: BodyReader = ({ fields, nested, before }, incident) => {
  const message = fields.get('message');
  const isAlone = fields.size === 1 || (fields.size === 2 && fields.has('requestid'));
  if (nested || !isAlone || message?.kind !== 'text' || !announced.test(before().slice(-80))) return false;
  note(incident, 'message', messageOf(message));
  note(incident, 'requestId', factOf(fields.get('requestid')));
  return true;
};

const announced = /(?:\b[45]\d\d\b|Exception|[Ee]rror)[^\n{}]{0,40}$/;

import { factOf, statusOf } from '../facts/fields.ts';
import { note } from '../facts/incident.ts';
import { noteMessage, type BodyReader } from './body.ts';

/**
 * `{"message": "…"}`, which is an error only where a status beside it or the text before it says so: a class, a gateway's
 * prefix.
 */
export const readMessage: BodyReader = ({ fields, nested, before }, incident) => {
  const message = fields.get('message');
  const isAlone = fields.size === 1 || (fields.size === 2 && fields.has('requestid'));
  if (message?.kind !== 'text') return false;
  const status = statusOf(fields);
  const isRefusal = Number(status?.value) >= 400;
  const isBody = fields.node.name === 'body';
  if (!isRefusal && !isBody && (nested || !isAlone || !announced.test(before().slice(-80)))) return false;
  note(incident, 'status', status);
  noteMessage(incident, message);
  note(incident, 'requestId', factOf(fields.get('requestid')));
  return true;
};

const announced = /(?:\b[45]\d\d\b|Exception|[Ee]rror)[^\n{}]{0,40}$/;

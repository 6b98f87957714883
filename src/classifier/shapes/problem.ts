import { factOf, messageOf, statusOf } from '../facts/fields.ts';
import { note } from '../facts/incident.ts';
import type { BodyReader } from './body.ts';

/** Problem details (RFC 9457): `title`, `detail` and `status`; `type` is an address and no error type. */
export const readProblem: BodyReader = ({ fields, error }, incident) => {
  if (error || fields.get('title')?.kind !== 'text') return false;
  const status = statusOf(fields);
  const detail = fields.get('detail');
  if (detail?.kind !== 'text' && !status) return false;
  note(incident, 'message', messageOf(detail?.kind === 'text' ? detail : fields.get('title')));
  note(incident, 'status', status);
  note(incident, 'code', factOf(fields.get('code')));
  note(incident, 'requestId', factOf(fields.get('requestid')));
  incident.shape = 'problem';
  return true;
};

import { factOf, listed, messageOf, type Fields } from '../facts/fields.ts';
import { note, type Fact, type Incident } from '../facts/incident.ts';
import type { Node } from '../facts/parse-objects.ts';
import { noteMessage, type BodyReader } from './body.ts';

/** `{"detail": "…"}` and `{"detail": [{"type", "loc", "msg"}]}`: what was missing or wrong is a reason, and no error type. */
export const readValidation: BodyReader = ({ fields, error }, incident) => {
  const detail = fields.get('detail');
  if (error || fields.has('title')) return false;
  const found = noteIssues(incident, fields);
  if (!found && (detail?.kind !== 'text' || detail.value.trim() === '')) return false;
  if (!found) noteMessage(incident, detail);
  incident.shape = 'validation';
  return true;
};

/** Notes the first wrong place and every reason of a list of issues; says whether there is one. */
export function noteIssues(incident: Incident, fields: Fields): boolean {
  const issues = [...listed(fields, 'detail'), ...listed(fields, 'errors')].filter(
    (issue) => issue.has('loc') && issue.has('msg'),
  );
  for (const issue of issues) {
    note(incident, 'message', messageOf(issue.get('msg')));
    note(incident, 'param', pathOf(issue.get('loc')));
    note(incident, 'reason', factOf(issue.get('type')));
  }
  return issues.length > 0;
}

/** `["body", "messages", 0]` as a parameter: `messages[0]`. */
function pathOf(loc: Node | undefined): Fact | undefined {
  if (loc?.kind !== 'array') return undefined;
  const steps = loc.items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
  const path = (steps[0] === 'body' ? steps.slice(1) : steps).map((step) =>
    /^\d+$/.test(step) ? `[${step}]` : `.${step}`,
  );
  return path.length === 0 ? undefined : { value: path.join('').replace(/^\./, ''), start: loc.start, end: loc.end };
}

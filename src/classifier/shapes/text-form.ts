import { asStatus, note, type Fact, type FactName, type Incident } from '../facts/incident.ts';

/** A line or two in which an SDK prints an error. Named groups are the facts. */
export interface TextForm {
  /** Global, and with the flag `d`, so that groups have places. */
  pattern: RegExp;
  shape?: NonNullable<Incident['shape']>;
  read: (incident: Incident, match: RegExpExecArray) => void;
}

/** Notes the named groups of a match that are called as facts are. */
export function noteGroups(incident: Incident, match: RegExpExecArray): void {
  for (const name of ['status', 'type', 'code', 'reason', 'message', 'requestId', 'stopReason', 'blockReason'] as const)
    noteGroup(incident, match, name, name);
}

/** Notes one group under the name of a fact. */
function noteGroup(incident: Incident, match: RegExpExecArray, group: string, name: FactName): void {
  const fact = groupFact(match, group);
  if (!fact) return;
  const status = name === 'status' || name === 'code' ? asStatus(fact) : undefined;
  if (status) note(incident, 'status', status);
  else if (name !== 'status') note(incident, name, fact);
}

/** A named group as a fact. */
export function groupFact(match: RegExpExecArray, group: string): Fact | undefined {
  const value = match.groups?.[group];
  const span = match.indices?.groups?.[group];
  return value === undefined || !span ? undefined : { value, start: span[0], end: span[1] };
}

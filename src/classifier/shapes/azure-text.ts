import { note, type Incident } from '../facts/incident.ts';
import { noteGroups, type TextForm } from './text-form.ts';

/** `(code) message`, as azure.core prints it, and what .NET's SDKs print of a refused request. */
export const azureForms: TextForm[] = [
  {
    pattern: /\((?<code>[A-Za-z0-9_]{2,60})\) (?<message>[^\n]{1,600})\nCode: \k<code>\b/dg,
    shape: 'azure',
    read: noteGroups,
  },
  {
    pattern: /\bazure\.core\.exceptions\.\w{1,60}: \((?<code>[A-Za-z0-9_]{2,60})\) (?<message>[^\n]{1,600})/dg,
    shape: 'azure',
    read: noteGroups,
  },
  {
    pattern:
      /\bHTTP (?<status>[3-5]\d\d) \((?:(?<type>[a-z_]{0,60}): ?)?(?<code>[\w.]{0,60})\)(?:\r?\nParameter: [^\n]{0,80})?\s{1,6}(?<message>[^\n]{1,600})/dg,
    read: noteGroups,
  },
  {
    pattern: /\bStatus: (?<status>[3-5]\d\d) \([\w ]{1,60}\)\s{1,4}ErrorCode: (?<code>[\w.]{1,60})/dg,
    shape: 'azure',
    read(incident, match) {
      noteGroups(incident, match);
      noteLineBefore(incident, match);
    },
  },
];

/** The line before the status is the message. */
function noteLineBefore(incident: Incident, { input, index }: RegExpExecArray): void {
  const head = input.slice(Math.max(0, index - 700), index);
  const value = /(?:^|\n)["' ]{0,4}([^\n]{3,600})\n{1,2}$/.exec(head)?.[1];
  if (value === undefined) return;
  const start = index - head.length + head.lastIndexOf(value);
  note(incident, 'message', { value, start, end: start + value.length });
  incident.start = start;
}

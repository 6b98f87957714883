import { note, type Incident } from '../facts/incident.ts';
import { onlyPhrase, peel } from '../facts/peel.ts';
import { unwrapped, wrappedEnd } from '../facts/wrapped.ts';

/**
 * Messages that stand in plain text after a status, a class or the name of who says them: `429 Rate limit reached…`,
 * `API Error: 400 tools.4…`. The words before a message tell where it begins, as the field of a body does.
 *
 * @param text the text with its objects blanked out
 * @param original the text as it is
 */
export function readHeadlines(text: string, original: string): Incident[] {
  const incidents: Incident[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match && incidents.length < mostHeadlines; match = beginning.exec(text)) {
    const begin = match.index + (match[1]?.length ?? 0);
    const { status, exception, reason, labels, at } = peel(text, begin);
    beginning.lastIndex = Math.max(at, match.index + 1);
    if (at === begin) continue;
    const { start, end } = messageAt(text, at);
    if (start === end) continue;
    const incident: Incident = { facts: {}, structured: false, start: begin, end };
    note(incident, 'status', status);
    note(incident, 'reason', reason);
    for (const label of labels) note(incident, 'label', label);
    note(incident, 'message', { value: unwrapped(original.slice(start, end)), start, end });
    if (status || exception || reason || labels.length > 0) incidents.push(incident);
  }
  return incidents;
}

/** Enough for any log that is read in one piece. */
const mostHeadlines = 2_000;

/** Words with which what stands before a message can begin, after the beginning of a line or of a word. */
const beginning =
  /(^|[\s"'`([*])(?=Error code: ?\d|(?:API|LLM) [Ee]rror: |Failed after \d|PHP Fatal|(?:API |LLM )?[Ee]rror:? [([]?[3-5]\d\d|(?:unexpected )?(?:status|Status|HTTP)(?: code)?[ :=/]|(?<=(?:^|[:;·⏺>\])-]|[Ee]rror|["'`([])\s{0,4})[[<]?[3-5]\d\d[ \]:>]|(?:LLM |API )?[Rr]equest (?:rejected|failed)|[\w.:\\/$]{1,120}(?:Error|Exception|Exhausted|Exceeded)(?: \w{1,40})?(?::| -| \[)|[A-Za-z][\w.-]{1,24}(?: [A-Z]\w{1,20}){0,2} (?:API |api )?[Ee]rror: )/gm;

/** The message from a place to the end of its line and of what that was wrapped into, without what tools append; empty where an object or a page begins. */
function messageAt(text: string, at: number): { start: number; end: number } {
  const newline = text.indexOf('\n', at);
  const lineEnd = Math.min(newline < 0 ? text.length : newline, at + longest);
  const written = text.slice(at, wrappedEnd(text, lineEnd));
  const line = unwrapped(written);
  const nothing = { start: at, end: at };
  if (/^(?:\[?\{|b?['"]\{|<|\w+: \{)|<\/\w/.test(line) || !/[A-Za-z\u00c0-\uffff]{3}/.test(line)) return nothing;
  const quoted = /^(["'`])(.{3,})\1[\s,;)\]}]{0,8}$/.exec(line)?.[2];
  const value = (quoted ?? line).replace(appended, '').trimEnd();
  if (onlyPhrase.test(value)) return nothing;
  const left = line.length - value.length - (quoted === undefined ? 0 : 1);
  return { start: quoted === undefined ? at : at + 1, end: at + written.length - left };
}

/** Characters of a message that are kept as its value. */
const longest = 600;

/** What agents, gRPC, PHP and stack traces print after a message. */
const appended =
  /(?:(?:^|,? )(?:url|cf-ray|request[ _]id): .*| · Retrying.*| \[reason: .*| in \S{1,200}\.php:\d.*| \((?:status code: -?\d+|Status: \w+)\)\]?| {1,8}at \S+ \(.*)$/;

import type { Incident } from '../facts/incident.ts';
import type { FoundMessage } from './found-message.ts';
import type { Paste } from './paste.ts';
import type { ProviderRule } from '../rules/rule.ts';

/** Whether the match begins where the message field of the incident begins, give or take a status or a prefix. */
export function startsMessage({ facts: { message } }: Incident, { start }: FoundMessage): boolean {
  return (
    message !== undefined && start >= message.start && start < Math.min(message.end, message.start + longestPrefix)
  );
}

/** Whether a match begins or ends inside a word. */
export function cutsWord({ text }: Paste, { start, end }: FoundMessage): boolean {
  return /\w/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? '');
}

/** Whether no word goes on before or behind a match. */
export function isWholeSentence(paste: Paste, match: FoundMessage): boolean {
  return !cutsWord(paste, match) && /^\s{0,3}(?:[^\s\w]|\n|$)/.test(paste.text.slice(match.end, match.end + 5));
}

/**
 * Whether a short sentence stands where an error's message stands although no field says so: directly after an HTTP status, after
 * an exception class and a colon, or after the provider's name and a colon in the same line.
 */
export function isIntroduced(
  { start }: FoundMessage,
  { text, marks }: Paste,
  provider: ProviderRule | undefined,
): boolean {
  const line = text.slice(Math.max(0, start - longestIntroduction), start);
  if (followsStatus(line) || afterClass.test(line)) return true;
  const named = marks.findLast((mark) => mark.provider === provider && mark.end <= start);
  return named !== undefined && /^[^\n:]{0,40}:\s{0,3}["'`]{0,2}$/.test(text.slice(named.end, start));
}

/** Whether a line ends with a status, and with nothing behind it but its name: in capitals, or with a sign or a label after it. */
function followsStatus(line: string): boolean {
  const groups = afterStatus.exec(line)?.groups;
  if (!groups) return false;
  const { name = '', sign = '' } = groups;
  return sign.trim() !== '' || /^(?:[A-Z][A-Za-z]+[ -]?)*$/.test(name);
}

const longestPrefix = 24;
const longestIntroduction = 100;

/** `400 `, `status: 400 Bad Request, message: `, `(400) `, `Error code: 400 - `. */
const afterStatus =
  /(?<![\d.])[45]\d\d\)?(?: (?<name>[A-Z][A-Za-z]+(?:[ -][A-Za-z]+){0,3}))?\)?\]?["'`*]{0,3}\s{0,2}(?<sign>[:,;–-]?\s{0,2}(?:(?:error[ _-]?)?(?:message|msg|detail|body|reason|error)["'`*]{0,3}\s{0,2}[:=]\s{0,2})?)["'`*([{]{0,3}$/i;

/** `BadRequestError: `, `SomeException - `, `(RubyLLM::BadRequestError) `. */
const afterClass = /[A-Z]\w{1,60}(?:Error|Exception)\)?["'`*]{0,2}\s{0,2}[:–-]\s{1,3}["'`*([{]{0,3}$/;

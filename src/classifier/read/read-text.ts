import { readHeadlines } from './headlines.ts';
import { asStatus, note, type ExceptionFact, type Fact, type FactName, type Incident } from '../facts/incident.ts';
import { phrases, units } from '../facts/peel.ts';
import { readForms } from '../shapes/forms.ts';
import { isCanonical } from '../shapes/google.ts';

/** What a text says outside its objects. */
export interface TextReading {
  /** Errors in lines of known form, and messages after a status, a class or a name. */
  incidents: Incident[];
  /** `code=…`, `Type: …` and the like, in the order of the text. */
  fields: { name: FactName; fact: Fact }[];
  /** Statuses of refusals; what succeeded is no error. */
  statuses: Fact[];
  exceptions: ExceptionFact[];
  requestIds: Fact[];
  /** How often a client says that it has tried. */
  attempts: Fact[];
  /** Names of providers where a label for them stands. */
  labels: Fact[];
  /** A call that succeeded, or source code that only names a class. */
  healthy: boolean;
}

/**
 * Reads what no object holds: an HTTP status before a body, exception classes, request ids, messages after them, and loose
 * fields such as `status="incomplete"` or `"type": "tokens"` of an object whose beginning is missing.
 */
export function readText(text: string, covered: { start: number; end: number }[]): TextReading {
  const prose = withoutObjects(text, covered);
  const statuses = statusPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => spanOf(match, Number(match[1]))),
  );
  const refused = statuses.filter(({ value }) => Number(value) >= 300);
  const classes = [...text.matchAll(exception)];
  const raised = classes.filter(({ index }) => !notRaised.test(text.slice(Math.max(0, index - 60), index)));
  return {
    incidents: [...readForms(text), ...readHeadlines(prose, text)],
    fields: looseFields(prose),
    statuses: refused.toSorted((a, b) => a.start - b.start),
    exceptions: raised.map((match) => withModule(spanOf(match, match[1] ?? ''), text)),
    requestIds: [...text.matchAll(requestId)].map((match) => spanOf(match, match[1] ?? '')),
    attempts: attemptPatterns.flatMap(({ pattern, more }) =>
      [...text.matchAll(pattern)].map((match) => {
        const fact = spanOf(match, match[1] ?? '');
        return { ...fact, value: Number(fact.value) + more };
      }),
    ),
    labels: labelPatterns.flatMap((pattern) =>
      [...prose.matchAll(pattern)].map((match) => spanOf(match, match[1] ?? '')),
    ),
    healthy: refused.length < statuses.length || (raised.length < classes.length && !traced.test(text)),
  };
}

/** The text with each object blanked out, so that every character keeps its place. */
function withoutObjects(text: string, objects: { start: number; end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of objects) {
    if (start < at) continue;
    const blank = `{${' '.repeat(Math.max(0, end - start - 2))}}`;
    parts.push(text.slice(at, start), blank.slice(0, end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function looseFields(text: string): TextReading['fields'] {
  const fields = [...text.matchAll(field)].flatMap((match) => {
    const [whole, key = '', value = ''] = match;
    const name = fieldName(key, value);
    const start = match.index + whole.length - value.length;
    return name ? [looseField(name, value, start)] : [];
  });
  const messages = [...text.matchAll(looseMessage)].map((match) => ({
    name: 'message' as const,
    fact: spanOf(match, (match[1] ?? '').replace(afterMessage, '')),
  }));
  const codes = [...text.matchAll(bareCode)].map((match) => ({
    name: 'code' as const,
    fact: spanOf(match, match[1] ?? ''),
  }));
  const alone = wordAlone.exec(text);
  const word = alone ? [{ name: wordName(alone[1] ?? ''), fact: spanOf(alone, alone[1] ?? '') }] : [];
  return [...fields, ...messages, ...codes, ...word].toSorted((a, b) => a.fact.start - b.fact.start);
}

/** What a field that stands alone is called among the facts; a reason is a stop reason where a generation can end by it. */
function fieldName(key: string, value: string): FactName | undefined {
  const name = fieldNames[key.toLowerCase().replaceAll(/[_ -]/g, '')];
  if (name === 'responseStatus' && isCanonical(value)) return 'type';
  if (name !== 'reason') return name;
  if (ofResponses.test(value)) return 'stopReason';
  return value.includes('_') ? 'reason' : undefined;
}

/** A machine word that is all that was pasted: a type where it says that it is one, a canonical status, else a code. */
function wordName(word: string): FactName {
  return word.endsWith('_error') || /^[A-Z]+_[A-Z_]+$/.test(word) ? 'type' : 'code';
}

/** A class with the module that stands before it: `anthropic._exceptions`, `OpenAI::Errors`, `com.openai.errors`. */
function withModule(fact: Fact, text: string): ExceptionFact {
  if (!'.:\\/'.includes(text[fact.start - 1] ?? ' ')) return fact;
  const before = text.slice(Math.max(0, fact.start - 120), fact.start);
  const module = /((?:[\w@$-]+(?:\.|::|\\{1,2}|\/))*[\w@$-]+)(?:\.|::|\\{1,2}|\/)$/.exec(before)?.[1];
  return module ? { ...fact, module } : fact;
}

/** Gives an incident the loose facts that stand around it: the nearest status before it, fields beside it. */
export function attach(incident: Incident, reading: TextReading): void {
  if (!incident.structured)
    for (const { name, fact } of reading.fields)
      if (fact.start > incident.start - reach && fact.end < incident.end + reach) note(incident, name, fact);
  noteIncomplete(incident);
  const before = reading.statuses.findLast(
    (status) => status.start <= incident.start && status.end > incident.start - reach,
  );
  const inside = reading.statuses.find((status) => status.start >= incident.start && status.end <= incident.end);
  const after = reading.statuses.find((status) => status.start >= incident.end && status.start < incident.end + reach);
  note(incident, 'status', before ?? inside ?? after);
  const near = (id: Fact) => id.end > incident.start - 2_000 && id.start < incident.end + 2_000;
  note(
    incident,
    'requestId',
    reading.requestIds.find((id) => id.start >= incident.start && id.end <= incident.end) ??
      reading.requestIds.find(near),
  );
  note(incident, 'attempts', reading.attempts.findLast(near));
  for (const label of reading.labels)
    if (label.start > incident.start - 2 * reach && label.end < incident.end + reach) note(incident, 'label', label);
}

/** A reason in the API's own words is stated of nothing but an incomplete response. */
function noteIncomplete(incident: Incident): void {
  const { stopReason } = incident.facts;
  if (!incident.structured && stopReason && ofResponses.test(String(stopReason.value)))
    note(incident, 'responseStatus', { ...stopReason, value: 'incomplete' });
}

/** Why a Response or a Run can be incomplete. */
const ofResponses = /^(?:max_(?:output|completion|prompt)_tokens|max_messages|content_filter|steered)$/;

/** Characters around an error within which loose facts still speak of it. */
export const reach = 400;

/** Loose fields that stand together, as incidents of their own. */
export function clusters(reading: TextReading): Incident[] {
  const incidents: Incident[] = [];
  for (const { name, fact } of reading.fields) {
    const last = incidents.at(-1);
    const joins = last && fact.start - last.end < 300 && last.facts[name] === undefined;
    if (joins) last.end = fact.end;
    const incident = joins ? last : { facts: {}, structured: false, start: fact.start, end: fact.end };
    if (!joins) incidents.push(incident);
    note(incident, name, fact);
  }
  return incidents;
}

function looseField(name: FactName, text: string, start: number): { name: FactName; fact: Fact } {
  const value = text.includes('[') ? text : text.replace(/\]+$/, '');
  const span = { start, end: start + value.length };
  if (/^(?:none|null|nil)$/i.test(value)) return { name, fact: { value: null, ...span } };
  if (/^(?:true|false)$/i.test(value)) return { name, fact: { value: value.toLowerCase() === 'true', ...span } };
  const status = name === 'responseStatus' || name === 'code' ? asStatus({ value, ...span }) : undefined;
  return status ? { name: 'status', fact: status } : { name, fact: { value, ...span } };
}

function spanOf(match: RegExpExecArray, value: string | number): Fact {
  const text = String(value);
  const start = match.index + match[0].lastIndexOf(text);
  return { value, start, end: start + text.length };
}

const fieldNames: Record<string, FactName> = {
  code: 'code',
  errorcode: 'code',
  type: 'type',
  errortype: 'type',
  param: 'param',
  status: 'responseStatus',
  reason: 'reason',
  finishreason: 'stopReason',
  stopreason: 'stopReason',
  blockreason: 'blockReason',
  quotaid: 'quota',
  retrydelay: 'retryDelay',
  background: 'background',
};

/** `name: value` with any of the separators and quotes that people and programs put between the two. */
const field =
  /(?<!\w|status[ _-])(error[ _-]?(?:code|type)|code|type|param|status|(?:finish_?|stop_?|block_?)?reason|quotaId|retryDelay|background)[\\"'`]{0,4}\s{0,3}(?:=>|==?|:)\s{0,3}(?:Some\(|<?[A-Z]\w+Reason\.)?[\\"'`]{0,4}(?!StatusCode\.)([A-Za-z0-9_][\w.[\]-]{0,80})/gi;

/** `message: …` of an object whose beginning is missing. */
const looseMessage = /(?<!\w)(?:error[ _]?)?message["']?\s{0,3}[:=]\s{0,3}["'`]?([A-Z`'"][^\n]{2,600})/gi;

/** The end of the field, and the fields after it. */
const afterMessage = /["'`]?[\s,;})\]]{0,8}$|["'`]?,? (?:param|type|code|status)["'`]?[:=].*$/;

/** A code that is all that is said after a status or a class: `429 insufficient_quota`. What ends in `_error` is a type. */
const bareCode =
  /(?:\b[45]\d\d|(?:Error|Exception)\)?:)(?:\s{0,2}[:–-])?\s{1,3}["'`(]?([a-z]{2,30}(?:_(?!error\b)[a-z]{1,30}){1,6})["'`)]?(?=[.,;]?\s*$)/gm;

/** One machine word and nothing else. */
const wordAlone =
  /^[\s"'`]{0,8}([a-z]{2,30}(?:_[a-z]{1,30}){1,8}|[A-Z]{3,30}(?:_[A-Z]{2,30}){1,6}|E[A-Z]{4,20})[\s"'`.]{0,8}$/;

const statusPatterns = [
  /^\s{0,8}([3-5]\d\d)[\s.]{0,8}$/g,
  /Error code:\s{0,4}([1-5]\d\d)\b/gi,
  /HTTP\/\d(?:\.\d)?"?,?\s{1,3}([1-5]\d\d)\b/g,
  /\bstatus[ _-]?(?:code)?["'`*]{0,3}\s{0,3}(?:of|is|was|does not indicate success:|:|=|,)?\s{0,3}\(?([1-5]\d\d)\b/gi,
  /\b(?:sent|returned|got|received|answered)(?: an?)?(?: HTTP)?(?: (?:status|error|code|response)){0,3}(?: of)? ([1-5]\d\d)\b/g,
  /\bHTTP\s{0,2}(?:status\s|error\s|code\s){0,2}:?\s{0,2}([1-5]\d\d)\b/gi,
  new RegExp(
    `(?:Error|Exception|error|[Ff]ailed|response|API Error)\\)?:?\\s{1,3}\\(?\\[?([1-5]\\d\\d)\\b(?!\\s?(?:${units}))`,
    'g',
  ),
  /^[\s"'`]{0,8}([1-5]\d\d)\s(?:- )?(?=[A-Z{"'])/gm,
  new RegExp(`\\b([1-5]\\d\\d)\\s(?:${phrases})`, 'gi'),
];

const exception = /(?<![A-Za-z])([A-Z][A-Za-z]{2,60}(?:Error|Exception|Exceeded)|Error(?=:))\b(?=[\s:()'"\]{>,.]|$)/g;

/** A class that code names without raising it, and LiteLLM's class of the same name, which stands for anything. */
const notRaised =
  /litellm\.(?:exceptions\.)?$|\b(?:except|import|catch|instanceof|isinstance)\b[^\n:;]{0,50}$|\b(?:raise|throw)\s{1,3}(?:new\s{1,3})?[\w.:]{0,40}$/;

const requestId =
  /\b(req_[A-Za-z0-9]{8,64}|(?<=request[ _-]?id["'\s:=]{1,4})[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/gi;

/** The lines of a traceback: something was raised, even where its last line is missing. */
const traced = /^[ \t]{0,20}(?:File "|at \S|Traceback)/m;

/** How often a client says that it has tried, and how many tries its number does not count. */
const attemptPatterns = [
  { pattern: /\battempts?[ :#(]{1,3}(\d{1,3})\b/gi, more: 0 },
  { pattern: /\b(?:after|failed|up after) (\d{1,3}) (?:attempts|tries)\b/gi, more: 0 },
  { pattern: /\b(?:Reconnecting|Retrying)\.{0,3}\s{0,2}\(?(\d{1,3})\s?\/\s?\d/gi, more: 0 },
  { pattern: /\b(?:maximum number of attempts,|Attempt Count:) (\d{1,3})\b/g, more: 0 },
  { pattern: /\bRetried: (\d{1,3}) times\b/g, more: 1 },
  { pattern: /\breached max retries: (\d{1,3})\b/gi, more: 1 },
  { pattern: /\bafter (\d{1,3}) retries\b/gi, more: 1 },
];

/** Places in which tools name the provider: `GroqException - `, `Provider: groq`, `model=x/…`, `Model Group=x/…`. */
const labelPatterns = [
  /(?<!\w)([A-Z][\w.]{1,24}) (?:[A-Z]\w{1,12} )?(?:API|stream) [Ee]rror\b/g,
  /\bProvider ([a-z][\w-]{1,30}) (?:failed|returned|error)/g,
  /(?<!\w)([A-Z]\w{2,40}Exception)(?: \w{2,40})? - /g,
  /\b(?:llm[ _]?)?provider(?:[ _]?(?:id|name))?["'`*]{0,3}\s{0,2}[:=]\s{0,2}["'`*]{0,3}([A-Za-z][\w.-]{1,30})/gi,
  /\bmodel(?: group)?["'`*]{0,3}\s{0,2}[:=]\s{0,2}["'`]{0,2}([A-Za-z][\w.-]{1,30})(?=\/[\w.])/gi,
];

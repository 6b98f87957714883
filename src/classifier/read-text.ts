import { asStatus, note, type Fact, type FactName, type Incident } from './incident.ts';

/** What a text says outside its objects. */
export interface TextReading {
  /** `code=…`, `Type: …` and the like, in the order of the text. */
  fields: { name: FactName; fact: Fact }[];
  statuses: Fact[];
  /** Exception classes without their module. */
  exceptions: Fact[];
  requestIds: Fact[];
}

/**
 * Reads what no object holds: an HTTP status before a body, exception classes, request ids, and loose fields such as
 * `status="incomplete"` or `"type": "tokens"` of an object whose beginning is missing.
 */
export function readText(text: string, covered: { start: number; end: number }[]): TextReading {
  const spans = covered.toSorted((a, b) => a.start - b.start);
  const fields = [...text.matchAll(field)].flatMap((match) => {
    const name = fieldNames[(match[1] ?? '').toLowerCase().replaceAll(/[_ -]/g, '')];
    const value = match[2] ?? '';
    const start = match.index + match[0].length - value.length;
    if (!name || isCovered(start, spans)) return [];
    return [looseField(name, value, start)];
  });
  const codes = [...text.matchAll(bareCode)]
    .map((match) => ({ name: 'code' as const, fact: spanOf(match, match[1] ?? '') }))
    .filter(({ fact }) => !isCovered(fact.start, spans));
  const statuses = statusPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => spanOf(match, Number(match[1]))),
  );
  return {
    fields: [...fields, ...codes].toSorted((a, b) => a.fact.start - b.fact.start),
    statuses: statuses.toSorted((a, b) => a.start - b.start),
    exceptions: [...text.matchAll(exception)]
      .filter(({ index }) => !notRaised.test(text.slice(Math.max(0, index - 60), index)))
      .map((match) => spanOf(match, match[1] ?? '')),
    requestIds: [...text.matchAll(requestId)].map((match) => spanOf(match, match[1] ?? '')),
  };
}

/** Gives an incident the loose facts that stand around it: the nearest status before it, fields beside it. */
export function attach(incident: Incident, reading: TextReading): void {
  if (!incident.structured)
    for (const { name, fact } of reading.fields)
      if (fact.start > incident.start - reach && fact.end < incident.end + reach) note(incident, name, fact);
  // A reason is stated of nothing but an incomplete response.
  if (typeof incident.facts.incompleteReason?.value === 'string')
    note(incident, 'responseStatus', { ...incident.facts.incompleteReason, value: 'incomplete' });
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
}

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

function looseField(name: FactName, value: string, start: number): { name: FactName; fact: Fact } {
  const span = { start, end: start + value.length };
  if (/^(?:none|null|nil)$/i.test(value)) return { name, fact: { value: null, ...span } };
  if (/^(?:true|false)$/i.test(value)) return { name, fact: { value: value.toLowerCase() === 'true', ...span } };
  const status = name === 'responseStatus' || name === 'code' ? asStatus({ value, ...span }) : undefined;
  return status ? { name: 'status', fact: status } : { name, fact: { value, ...span } };
}

function isCovered(index: number, spans: { start: number; end: number }[]): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (index < span.start) high = middle - 1;
    else if (index >= span.end) low = middle + 1;
    else return true;
  }
  return false;
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
  reason: 'incompleteReason',
  background: 'background',
};

/** `name: value` with any of the separators and quotes that people and programs put between the two. */
const field =
  /(?<!\w)(error[ _-]?(?:code|type)|code|type|param|status|reason|background)[\\"'`]{0,4}\s{0,3}(?:=>|==?|:)\s{0,3}(?:Some\()?[\\"'`]{0,4}([A-Za-z0-9_][\w.[\]-]{0,80})/gi;

/** A code that is all that is said after a status or a class: `429 insufficient_quota`. What ends in `_error` is a type. */
const bareCode =
  /(?:\b[45]\d\d|(?:Error|Exception)\)?:)(?:\s{0,2}[:–-])?\s{1,3}["'`(]?([a-z]{2,30}(?:_(?!error\b)[a-z]{1,30}){1,6})["'`)]?(?=[.,;]?\s*$)/gm;

const statusPatterns = [
  /Error code:\s{0,4}([1-5]\d\d)\b/gi,
  /HTTP\/\d(?:\.\d)?"?,?\s{1,3}([1-5]\d\d)\b/g,
  /\bstatus[ _-]?(?:code)?["'`*]{0,3}\s{0,3}(?:of|is|was|:|=|,)?\s{0,3}\(?([1-5]\d\d)\b/gi,
  /\bHTTP\s{0,2}(?:status\s|error\s|code\s){0,2}:?\s{0,2}([1-5]\d\d)\b/gi,
  /(?:Error|Exception|error|failed|response|API Error)\)?:?\s{1,3}\(?\[?([1-5]\d\d)\b(?!\s?(?:ms|tokens|characters|bytes|items|seconds))/g,
  /^[\s"'`]{0,8}([1-5]\d\d)\s(?=[A-Z{"'])/gm,
  /\b([1-5]\d\d)\s(?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Conflict|Payload Too Large|Unprocessable|Failed Dependency|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/gi,
];

const exception = /(?<![A-Za-z])([A-Z][A-Za-z]{2,60}(?:Error|Exception|Exceeded)|Error(?=:))\b(?=[\s:('"\]{>,.]|$)/g;

/** A class that code names without raising it, and LiteLLM's class of the same name, which stands for anything. */
const notRaised = /litellm\.(?:exceptions\.)?$|\b(?:except|import|catch|instanceof|isinstance)\b[^\n:;]{0,50}$/;

const requestId =
  /\b(req_[A-Za-z0-9]{8,64}|(?<=request[ _-]?id["'\s:=]{1,4})[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/gi;

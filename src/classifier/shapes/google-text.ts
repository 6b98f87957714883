import { note, type Incident } from '../facts/incident.ts';
import { groupFact, noteGroups, type TextForm } from './text-form.ts';
import { numbered } from './generation.ts';

/** What Google's SDKs print without an object: gRPC's lines, `google.api_core`, the old JavaScript SDK, Go, proto text. */
export const googleForms: TextForm[] = [
  {
    pattern:
      /\bstatus = StatusCode\.(?<type>[A-Z_]{2,40})\s{1,8}details = "(?<message>[^"\n]{0,600})"(?:\s{1,4}debug_error_string = [^\n]{0,2000})?/dg,
    shape: 'google',
    read: noteGroups,
  },
  {
    pattern: /\brpc error: code = (?<word>[A-Za-z]{2,40}) desc = (?<message>[^\n]{1,600})/dg,
    shape: 'google',
    read: noteWord,
  },
  {
    pattern: /\bgrpc_status:(?<number>\d{1,2}), ?grpc_message:\\{0,2}"(?<message>[^"\n]{1,600})"/dg,
    shape: 'google',
    read(incident, match) {
      noteGroups(incident, match);
      const number = groupFact(match, 'number');
      const word = number && grpcStatuses[Number(number.value)];
      if (word) note(incident, 'type', { ...number, value: word });
    },
  },
  {
    pattern:
      /(?:\bgoogle\.api_core\.exceptions\.(?<word>[A-Z]\w{2,40})|\b(?<known>ResourceExhausted|PermissionDenied|InvalidArgument|FailedPrecondition|DeadlineExceeded|Unauthenticated|ServiceUnavailable)): (?<status>[3-5]\d\d) (?<message>[^\n]{1,600})/dg,
    shape: 'google',
    read: noteWord,
  },
  {
    pattern:
      /\bError (?<status>[3-5]\d\d), Message: (?<message>[^\n]{1,600}?), Status: (?<type>[A-Z_]{2,40})\b(?:[^\n]{0,400}?\breason:(?<reason>[A-Z_]{3,60}))?/dg,
    shape: 'google',
    read: noteGroups,
  },
  {
    pattern: /\bgot status: (?<status>\d{3} )?(?<type>[A-Z_]{4,40})\. ?(?!\{)(?<message>[^\n]{1,600})?/dg,
    shape: 'google',
    read: noteGroups,
  },
  {
    pattern: /(?<![\w\[])(?<status>[3-5]\d\d) (?<type>[A-Z]{4,40}(?:_[A-Z]{2,40})*)\. (?!\{)(?<message>[^\n]{1,600})/dg,
    shape: 'google',
    read: noteGroups,
  },
  {
    pattern:
      /Error fetching from \S{1,300}: \[(?<status>[3-5]\d\d)[^\]\n]{0,60}\] (?<message>[^\n]{1,600}?)(?: ?\[\{[^\n]{0,4000})?$/dgm,
    shape: 'google',
    read: noteGroups,
  },
  {
    pattern:
      /\b(?:blocked due to|finish_?reason\]?(?:\([^)\s]{1,120}\))? is|was blocked by) (?<reason>[A-Z_]{4,40}|\d{1,2})\b/dgi,
    shape: 'google',
    read(incident, match) {
      const reason = groupFact(match, 'reason');
      if (!reason) return;
      const word = /^\d/.test(String(reason.value)) ? numbered[Number(reason.value)] : reason.value;
      if (word !== undefined) note(incident, 'stopReason', { ...reason, value: word });
    },
  },
];

/** A canonical status in the spelling of a class: `ResourceExhausted`. */
function noteWord(incident: Incident, match: RegExpExecArray): void {
  noteGroups(incident, match);
  const word = groupFact(match, 'word') ?? groupFact(match, 'known');
  if (!word) return;
  const name = String(word.value);
  const value = canonicalOf[name] ?? name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  note(incident, 'type', { ...word, value });
}

/** Classes of `google.api_core` that are called by the HTTP status. */
const canonicalOf: Record<string, string> = {
  BadRequest: 'INVALID_ARGUMENT',
  Forbidden: 'PERMISSION_DENIED',
  GatewayTimeout: 'DEADLINE_EXCEEDED',
  InternalServerError: 'INTERNAL',
  ServiceUnavailable: 'UNAVAILABLE',
  TooManyRequests: 'RESOURCE_EXHAUSTED',
  Unauthorized: 'UNAUTHENTICATED',
};

const grpcStatuses = [
  ...['OK', 'CANCELLED', 'UNKNOWN', 'INVALID_ARGUMENT', 'DEADLINE_EXCEEDED', 'NOT_FOUND', 'ALREADY_EXISTS'],
  ...['PERMISSION_DENIED', 'RESOURCE_EXHAUSTED', 'FAILED_PRECONDITION', 'ABORTED', 'OUT_OF_RANGE', 'UNIMPLEMENTED'],
  ...['INTERNAL', 'UNAVAILABLE', 'DATA_LOSS', 'UNAUTHENTICATED'],
];

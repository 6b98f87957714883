import { asStatus, type Fact } from './incident.ts';
import type { Origin } from './parse-objects.ts';

/** What stands before a message: a status, a class, the name of who says it. */
export interface Peeled {
  status?: Fact;
  exception?: Fact;
  /** A dotted code: `InternalError.Algo.InvalidParameter`. */
  reason?: Fact;
  labels: Fact[];
  /** Index of the first character that is none of it. */
  at: number;
}

/**
 * Takes away what tools print before a message, one after the other: `API Error: 400 `, `Error code: 429 - `, `HTTP 404: `,
 * `[503 Service Unavailable] `, `RateLimitError: `, `GroqException - `, `error, status code: 400, message: `.
 */
export function peel(text: string, from: number, origin: Origin = (index) => index): Peeled {
  const peeled: Peeled = { labels: [], at: from };
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const found = prefixes.find((prefix) => {
      prefix.pattern.lastIndex = peeled.at;
      const match = prefix.pattern.exec(text);
      if (!match) return false;
      const [whole, value = ''] = match;
      const start = peeled.at + whole.indexOf(value);
      const fact: Fact = { value, start: origin(start), end: origin(start + value.length - 1) + 1 };
      keep(peeled, prefix.name, fact);
      peeled.at += whole.length;
      return true;
    });
    if (!found) break;
  }
  return peeled;
}

function keep(peeled: Peeled, name: Prefix['name'], fact: Fact): void {
  if (name === 'label') peeled.labels.push(fact);
  else if (name === 'status') peeled.status ??= asStatus(fact) ?? fact;
  else if (name !== 'none') peeled[name] ??= fact;
}

const mostRounds = 12;

interface Prefix {
  name: 'status' | 'exception' | 'reason' | 'label' | 'none';
  pattern: RegExp;
}

/** Reason phrases of HTTP; other words after a status are the message. */
export const phrases = [
  ...['Bad Request', 'Unauthorized', 'Payment Required', 'Forbidden', 'Not Found', 'Method Not Allowed', 'Conflict'],
  ...['Gone', 'Request Timeout', '(?:Payload|Content|Request Entity) Too Large', 'Unprocessable (?:Entity|Content)'],
  ...['Failed Dependency', 'Too Many Requests', 'Internal Server Error', 'Not Implemented', 'Bad Gateway'],
  ...['Service (?:Temporarily )?Unavailable', 'Gateway Time-?out'],
].join('|');

/** A reason phrase is the status in words, and no message. */
export const onlyPhrase = new RegExp(`^\\(?(?:${phrases})?\\W*$`, 'i');

const phrase = `(?: (?:${phrases})(?=[\\]:,)]| [-{(]|$))?`;
/** What numbers count that are no statuses. */
export const units = 'ms|tokens|characters|bytes|items|seconds|requests|files|lines|rows|tests|pages';

const after = '\\)?\\]?(?: ?[:·,–-])?[ \\t]{1,4}';

/** Words before `error:` that name nobody. */
const nobody =
  '(?!(?:api|llm|http|an?|the|stream|connect(?:ion)?|client|server|internal|unhandled|unexpected|fatal|network|fetch|parse|syntax|unknown|validation|request|response|returned|general|runtime|rpc)\\b)';

const prefixes: Prefix[] = [
  {
    name: 'status',
    pattern: new RegExp(
      `(?:Error code|status(?: code)?|HTTP(?: status| error| code){0,2}|Code): {0,2}\\(?([3-5]\\d\\d)${phrase}${after}`,
      'iy',
    ),
  },
  {
    name: 'status',
    pattern: new RegExp(
      `(?:unexpected |with )?(?:status(?: code)?|HTTP(?:\\/\\d(?:\\.\\d)?)?)[ =]\\(?([3-5]\\d\\d)${phrase}${after}`,
      'iy',
    ),
  },
  { name: 'status', pattern: new RegExp(`[[(<]?([3-5]\\d\\d)>?(?! ?(?:${units}))${phrase}${after}`, 'y') },
  {
    name: 'status',
    pattern: /(?:Request (?:rejected|failed)|[Ee]rror) [([](?:HTTP )?([3-5]\d\d)[)\]]\s{0,2}[:·-]?\s{0,3}/y,
  },
  { name: 'none', pattern: /litellm\.(?:exceptions\.)?\w{2,60}(?: \(\w{2,60}\))?: {0,3}/y },
  { name: 'label', pattern: /([A-Z]\w{2,40}Exception)(?: \w{2,40})? - (?:b['"])?/y },
  {
    name: 'exception',
    pattern:
      /(?:[\w@$-]{1,60}(?:\.|::|\\{1,2}|\/)){0,8}([A-Z]\w{1,60}(?:Error|Exception|Exceeded|Exhausted|Timeout))(?: \[\w{1,40}\])?: {1,3}/y,
  },
  { name: 'reason', pattern: /((?:[A-Z]\w{1,40}\.){1,3}[A-Z]\w{1,40}): {1,3}/y },
  { name: 'none', pattern: /(?:PHP )?(?:Fatal error|Warning): {1,3}(?:Uncaught )?|Uncaught (?:\(in promise\) )?/y },
  { name: 'none', pattern: /Failed after \d{1,3} attempts[.:] (?:Last error: )?/y },
  { name: 'exception', pattern: /\[?((?:API|LLM) [Ee]rror): {1,3}/y },
  { name: 'none', pattern: /(?:GET|POST|PUT|DELETE) https?:\/\/\S{1,300}: /y },
  { name: 'none', pattern: /(?:LLM |API )?[Rr]equest (?:rejected|failed): {1,3}/y },
  {
    name: 'none',
    pattern:
      /\[?(?:API|LLM|HTTP|Request|Upstream|Unexpected|Unhandled|Uncaught|Remote|Server)? ?[Ee]rr(?:or)?(?: message| output| details?| response)?\]?[,:] {1,3}/y,
  },
  { name: 'none', pattern: /(?:Code|Type|Param): [\w.-]{1,60}, /y },
  { name: 'none', pattern: /(?:message|msg|reason|details?|description|error_message)[=:] {0,2}/iy },
  {
    name: 'label',
    pattern: new RegExp(
      `(?:[Ee]rror from |talking to |communicating with )?${nobody}([A-Za-z][\\w.-]{0,24}\\w(?: (?!API|Streaming)[A-Z][\\w.]{1,20})?) (?:API |api )?(?:Streaming )?[Ee]rror: {1,3}`,
      'y',
    ),
  },
  {
    name: 'label',
    pattern: /(?:Upstream |Provider )?[Ee]rror from (?:provider )?\(?([A-Za-z][\w .-]{1,30}?)\)?: {1,3}/y,
  },
  { name: 'none', pattern: /[A-Z][^:\n{}]{3,60}: (?=[45]\d\d [A-Z{])/y },
  { name: 'none', pattern: /[ \t>│⎿✕✖■⚠•-]{1,12}(?=\S)/y },
];

import { asStatus, type Fact } from './incident.ts';
import type { Origin } from './parse-objects.ts';

/** What stands before a message: a status, a class, the name of who says it. */
export interface Peeled {
  status?: Fact;
  exception?: Fact;
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
      if (prefix.name === 'label') peeled.labels.push(fact);
      else if (prefix.name === 'status') peeled.status ??= asStatus(fact) ?? fact;
      else if (prefix.name === 'exception') peeled.exception = fact;
      peeled.at += whole.length;
      return true;
    });
    if (!found) break;
  }
  return peeled;
}

const mostRounds = 12;

interface Prefix {
  name: 'status' | 'exception' | 'label' | 'none';
  pattern: RegExp;
}

/** Reason phrases of HTTP; other words after a status are the message. */
const phrases = [
  ...['Bad Request', 'Unauthorized', 'Payment Required', 'Forbidden', 'Not Found', 'Method Not Allowed', 'Conflict'],
  ...['Gone', 'Request Timeout', '(?:Payload|Content|Request Entity) Too Large', 'Unprocessable (?:Entity|Content)'],
  ...['Failed Dependency', 'Too Many Requests', 'Internal Server Error', 'Not Implemented', 'Bad Gateway'],
  ...['Service (?:Temporarily )?Unavailable', 'Gateway Time-?out', 'Overloaded'],
].join('|');

const phrase = `(?: (?:${phrases})(?=[\\]:,)]| [-{(]))?`;
const after = '\\)?\\]?(?: ?[:·,–-])?[ \\t]{1,4}';

const prefixes: Prefix[] = [
  {
    name: 'status',
    pattern: new RegExp(
      `(?:Error code|status(?: code)?|HTTP(?: status| error| code)?|Code): {0,2}\\(?([3-5]\\d\\d)${phrase}${after}`,
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
  { name: 'status', pattern: new RegExp(`[[(]?([3-5]\\d\\d)${phrase}${after}`, 'y') },
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
  {
    name: 'none',
    pattern:
      /\[?(?:API|LLM|HTTP|Request|Upstream|Unexpected|Unhandled|Uncaught|Remote|Server)? ?[Ee]rr(?:or)?(?: message| output| details?| response)?\]?[,:] {1,3}/y,
  },
  { name: 'none', pattern: /(?:message|msg|reason|details?|description|error_message)[=:] {0,2}["'`]?/iy },
  {
    name: 'label',
    pattern:
      /(?:error from |talking to |communicating with )?([A-Za-z][\w.-]{1,24}(?: (?!API)[A-Z][\w.]{1,20})?) (?:API |api )?[Ee]rror: {1,3}/y,
  },
  { name: 'none', pattern: /[ \t"'`>│⎿✕✖■⚠•-]{1,12}(?=\S)/y },
];

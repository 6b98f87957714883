import type { Kind, Verdict } from '../../schemas/index.ts';

/** What a refusal is and what to do with the same request. */
export interface Advice {
  kind: Kind;
  verdict: Verdict;
}

/** Money behind a 400, 403 or 429: whatever the type says, no wait helps until somebody pays or raises a limit. */
export const billing =
  /credit balance|insufficient[_ ](?:balance|credits?|quota|funds)|(?:out of|no|any|more|purchase|add|buy|remaining) credits?\b|credits? (?:are|is|have been) (?:depleted|exhausted|required)|payment (?:is )?(?:required|method|overdue)|past due|top up|recharge|(?:spend(?:ing)?|budget|billing|usage) (?:hard )?(?:limit|cap)\b(?! of \d+ (?:tokens|requests))|prepa(?:y|id)|limit: ?0\b|billing (?:is )?(?:not active|disabled|must be enabled)|enable billing|account is not active|arrears|余额不足|额度不足|欠费/i;

/** The sentence that two providers write, one of them about money and the other also about a minute's quota. */
export const planAndBilling = /check your plan and billing/i;

/** A quota that returns with the day. */
export const perDay = /per[ _-]?day|daily|\bTPD\b|\bRPD\b/i;

type Row = [pattern: RegExp, kind: Kind, verdict: Verdict];

/** Gateways pass it on with a status of 500 and more too; behind a 429 such words are about a minute. */
const tooLong: Row = [
  /context (?:length|window|size|limit)|prompt is too long|input (?:is|was) too long|input token count|too many (?:input )?tokens|maximum number of tokens|reduce the length|n_ctx|context exceeds|tokens? limit exceeded/i,
  'context_too_long',
  'change',
];

/** A proxy that opens no tunnel: the status beside it is the proxy's, and the API was never asked. */
export const proxied = /ProxyError|407 Proxy|proxy refused|proxy response \(|tunnel(?:ing| connection| failed)/i;
const unopened: Row = [proxied, 'connection_failed', 'environment'];

/** Says no more than that something is wrong with the request, so a status that means something else weighs more. */
const malformed: Row = [
  /invalid|must (?:be|have|not|contain|match|specify)|required|missing|should match|expected|malformed|can(?:no|')t |too (?:long|short|many)|unknown|not of type|not permitted|unrecognized|exceed|incorrect|empty/i,
  'invalid_request',
  'change',
];

/** A client got no JSON for an answer, or half of it. */
const unreadable: Row = [
  /unexpected (?:end|token)\b.{0,40} JSON|invalid JSON response|expecting value: line/i,
  'response_unreadable',
  'inspect',
];

/** What the words of a refused request say, whoever refused it; the first row that fits. */
const refused: Row[] = [
  unopened,
  [
    /already (?:has|have) an? active|\b(?:run|response|request|operation|job)(?: \S{1,60})? is (?:still |already )?(?:active|in progress|running)|wait until .{1,60}(?:finish|complete)/i,
    'state_conflict',
    'backoff',
  ],
  tooLong,
  [/exceeded your (?:current )?quota|subscription (?:is )?required/i, 'quota_exhausted', 'account'],
  [/key is valid,? but/i, 'permission_denied', 'account'],
  [
    /(?:location|country|region|territory)\b.{0,30}(?:not|un) ?(?:supported|available)|not (?:supported|available) in your (?:country|region)/i,
    'permission_denied',
    'never',
  ],
  [
    /api[ _-]?key\b.{0,60}(?:not valid|invalid|expired|missing|required|leaked|incorrect|not found|revoked)|(?:invalid|incorrect|missing|expired|no|wrong) (?:api[ _-]?key|x-api-key|subscription key|(?:access |auth(?:entication|orization)? |security |bearer )?token|credentials?|authentication|signature)|authentication (?:fail|method|error|required|parameter)|not resolve authentication|(?:not able to|n't) authenticate|(?:un|not )authenticated|unauthori[sz]ed|token\b.{0,40}(?:expired|invalid)|user not found|login (?:required|fail)|invalid_?api_?key/i,
    'authentication_failed',
    'environment',
  ],
  [/(?:too large|maximum (?:allowed )?size|size limit|exceeds? .{0,20}(?:MB|bytes))/i, 'invalid_request', 'change'],
  [
    /deployment\b.{0,40}does not exist|resource not found|page not found|invalid url|unknown (?:url|path|endpoint)/i,
    'not_found',
    'environment',
  ],
  [
    /does not exist|not found|no such|not be found|unknown model|model identifier is invalid|no endpoints found|no longer available|has been (?:deprecated|retired|shut ?down)/i,
    'not_found',
    'change',
  ],
  [
    /content[_ ](?:management |moderation )?(?:policy|filter)|\bsafety\b|safety_violation|usage polic|responsible ?ai|content exists risk|sensitive.words|flagged|prohibited|moderation|blocked by|harmful|inappropriate/i,
    'policy_blocked',
    'change',
  ],
  [
    /permission|not (?:authori[sz]ed|allowed|entitled)|access (?:is |was )?denied|(?:no|not have|n.t have) (?:any )?access|forbidden|lacks the required|data policy|must be verified|not enabled for|suspended|disabled/i,
    'permission_denied',
    'account',
  ],
  [
    /not? support|n.t support|unsupported|cannot both be|only (?:enabled|available|supported)|not compatible|not applicable|deprecated/i,
    'unsupported',
    'change',
  ],
  malformed,
];

/** What the words of a request that may pass later say. */
const failed: Row[] = [
  unopened,
  [/api[ _]?key (?:is )?not set/i, 'client_misuse', 'environment'],
  [/upstream connect error|before headers/i, 'server_error', 'backoff'],
  [
    /overload|over(?: its)? capacity|at capacity|high (?:demand|load|traffic)|too busy|is (?:currently )?(?:busy|loading)|temporarily unavailable/i,
    'overloaded',
    'backoff',
  ],
  [
    /rate[- ]?limit|too many (?:requests|tokens|concurrent)|throttl|(?:requests|tokens) per|wait before trying|quota|resource has been exhausted|slow down|frequency/i,
    'rate_limited',
    'backoff',
  ],
  tooLong,
  [/timed? ?-?out|deadline exceeded/i, 'timeout', 'backoff'],
  [/(?:system|gpu|cuda|video) memory|out of memory|resource limitations/i, 'server_error', 'environment'],
  [/requires? --[a-z]|--[a-z-]+ (?:flag|to be set)/i, 'unsupported', 'environment'],
  [
    /(?:getaddrinfo|ENOTFOUND|EAI_AGAIN|name or service not known|ECONNREFUSED|connection refused|certificate)/i,
    'connection_failed',
    'environment',
  ],
  [
    /connection (?:error|reset|aborted|closed|terminated)|error sending request|ECONNRESET|EPIPE|socket (?:hang up|is closed)|premature close|network (?:error|connection)|fetch failed|peer closed|broken pipe/i,
    'connection_failed',
    'backoff',
  ],
  [
    /internal (?:server )?error|server (?:had an )?error|service unavailable|bad gateway|upstream (?:error|connect|request)|something went wrong|unable to process your request|provider returned error|api_error/i,
    'server_error',
    'backoff',
  ],
];

/**
 * What a message says by its words. A status of 400 to 422 is a refusal of this request, one of 429 a limit, one of 500 and more a
 * failure; without a status both are looked for.
 */
export function adviceOfWords(message: string, status: number | undefined): Advice | undefined {
  const text = message.replaceAll(/https?:\/\/\S{1,300}/g, '');
  if (isRefusal(status) && billing.test(text)) return { kind: 'quota_exhausted', verdict: 'account' };
  const rows =
    status === undefined
      ? [...failed, unreadable, ...refused]
      : status === 429 || status >= 500
        ? failed
        : [...refused, ...failed.filter(isSetup)];
  const row = rows.find(([pattern]) => pattern.test(text));
  const isWeak = row === malformed || (row === tooLong && status === 429);
  if (isWeak && saysMore(status)) return undefined;
  return row && { kind: row[1], verdict: row[2] };
}

/** Whether a status says more than that a request was refused or a server failed. */
export function saysMore(status: number | undefined): boolean {
  return status !== undefined && status in statuses;
}

function isRefusal(status: number | undefined): boolean {
  return status === undefined || (status >= 400 && status < 500);
}

function isSetup([, , verdict]: Row): boolean {
  return verdict === 'environment';
}

/** What a status means by the HTTP specification and by common use. */
export function adviceOfStatus(status: number): Advice | undefined {
  const known = statuses[status];
  if (known) return { kind: known[0], verdict: known[1] };
  if (status >= 500 && status < 600) return { kind: 'server_error', verdict: 'backoff' };
  return status >= 400 && status < 500 ? { kind: 'invalid_request', verdict: 'change' } : undefined;
}

const statuses: Record<number, [Kind, Verdict]> = {
  401: ['authentication_failed', 'environment'],
  402: ['quota_exhausted', 'account'],
  403: ['permission_denied', 'account'],
  404: ['not_found', 'change'],
  405: ['invalid_request', 'environment'],
  407: ['connection_failed', 'environment'],
  408: ['timeout', 'backoff'],
  409: ['state_conflict', 'backoff'],
  410: ['not_found', 'change'],
  424: ['server_error', 'inspect'],
  425: ['server_error', 'backoff'],
  429: ['rate_limited', 'backoff'],
  501: ['unsupported', 'change'],
  503: ['overloaded', 'backoff'],
  504: ['timeout', 'backoff'],
  524: ['timeout', 'backoff'],
  529: ['overloaded', 'backoff'],
};

/** Whether a text is so short that the words of a failure of a call are all it says. */
export function isBareFailure(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longestBare && bareFailure.test(trimmed);
}

const longestBare = 160;
const bareFailure =
  /\b(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EPIPE|EAI_AGAIN|UND_ERR_\w+)\b|socket hang up|^(?:fetch failed|request timed out|prompt is too long)|error sending request|rate limit|too many requests|(?:is|or) overloaded|quota|run out of credits|insufficient credits|context length|(?:exceeds|exhausted) context window|api (?:key|provider)/i;

/**
 * What is left of an error that lost its code, its cause or its words. In these pairs the rest is the whole text of another entry,
 * which says less: nothing that is left could tell that it was the first.
 */
const remains: [from: string, to: string, holds: RegExp][] = [
  // The same sentence and type; only the code differs.
  ['openai/organization-usage-limit', 'openai/insufficient-quota', /Youexceededyourcurrentquotapleasecheck/],
  // One event and one status for every failure; the cause stands behind them.
  ...[
    'openai/background-response-failed',
    'openai/bio-policy',
    'openai/cyber-policy',
    'openai/image-download-failed',
    'openai/invalid-prompt-flagged',
    'openai/misalignment-policy',
    'openai/model-overloaded',
    'openai/response-image-error',
    'openai/slow-down',
  ].map((from): [string, string, RegExp] => [from, 'openai/response-failed', /responsefailed|statusfailed/]),
  ['openai/model-overloaded', 'openai/server-error', /servererror/],
  // A run or a batch without its head is an ordinary error; without its errors it is any that failed.
  ['openai/run-failed', 'openai/server-error', /servererror|somethingwentwrong/],
  ['openai/run-failed', 'azure-openai/rate-limit-tokens', /Rate[Ll]imitisexceeded/],
  ['openai/batch-enqueued-limit', 'openai/batch-validation-failed', /statusfailed/],
  ['openai/background-failure-unclassified', 'openai/content-filter-finish', /contentfilter/],
  // What a client prints before the cause.
  ['openai/stream-peer-closed', 'openai/api-connection-error', /onnectionerror/i],
  ...['openai/node-fetch-network', 'openai/ssl-certificate-verify'].map((from): [string, string, RegExp] => [
    from,
    'openai/api-connection-error',
    /onnectionerror/i,
  ]),
  // Only the flag of the jailbreak tells it from any other filtered prompt.
  ['azure-openai/content-filter-jailbreak', 'azure-openai/content-filter', /contentmanagementpolicy|contentfilter/i],
  // A relay's sentence stands before what the other provider said.
  ...[
    'openrouter/upstream-rate-limited',
    'anthropic/tool-result-without-use',
    'openai/invalid-function-schema',
    'openai/schema-additional-properties',
  ].map((from): [string, string, RegExp] => [from, 'openrouter/provider-returned-error', /providerreturnederror/i]),
  // The same sentence with another number of seconds.
  ['azure-openai/rate-limit-day-wait', 'azure-openai/rate-limit-tokens', /retryafter|pricingtier/],
  ['anthropic/claude-code-connection', 'openai/api-connection-error', /onnectionerror/i],
  ['anthropic/stream-overloaded', 'openai/stream-error-event', /receivederrorwhilestreaming/],
  // The body of an event and of an answer are one; only what stands around it tells.
  ['anthropic/stream-overloaded', 'anthropic/overloaded', /overloadederror|messageOverloaded/],
  ['openai/project-spend-limit', 'openai/codex-stream-disconnected', /streamdisconnectedbeforecompletion/],
  ['openai/request-too-large', 'openai/codex-stream-disconnected', /streamdisconnectedbeforecompletion/],
  // One code and one beginning for every schema of a function; what is wrong with it stands behind them.
  ...['openai/schema-additional-properties', 'openai/schema-required-all'].map((from): [string, string, RegExp] => [
    from,
    'openai/invalid-function-schema',
    /invalidfunctionparameters|Invalidschemaforfunction/,
  ]),
  ['openai/invalid-function-schema', 'openai/schema-keyword-not-permitted', /isnotpermitted/],
  // A value that is none of a list, an id of the wrong form, a rate: which of them it is stands in what was cut off.
  ['openai/reasoning-effort-unsupported', 'openai/invalid-enum-value', /upportedvaluesare|unsupportedvalue/i],
  ['openai/content-part-type', 'openai/invalid-enum-value', /upportedvaluesare|invalidvalue/i],
  ['openai/invalid-item-id', 'openai/malformed-id', /ExpectedanID|IDthat/],
  ['groq/rate-limit-tokens-day', 'groq/rate-limit-tokens', /Ratelimitreached|ratelimitexceeded/],
  // The same for the schema of an answer.
  ['openai/schema-keyword-not-permitted', 'openai/response-format-schema', /Invalidschemaforresponseformat|jsonschema/],
  ...['openai/schema-additional-properties', 'openai/schema-required-all'].map((from): [string, string, RegExp] => [
    from,
    'openai/response-format-schema',
    /Invalidschemaforresponseformat|invalidjsonschema/,
  ]),
  // Two providers write one sentence or one code; whose it is stands behind or before it.
  ['deepseek/context-length', 'openai/context-length-chat', /maximumcontextlength/],
  ['groq/invalid-api-key', 'openai/invalid-api-key', /invalidapikey/],
  ['zhipu/insufficient-balance', 'deepseek/insufficient-balance', /Insufficientbalance/i],
  // A job without its head is what it failed of.
  ['openai/video-job-failed', 'openai/image-safety-rejected', /moderationblocked/],
  ['openai/video-job-failed', 'openai/server-error', /servererror/],
  ['openai/vector-store-file-failed', 'openai/run-failed', /lasterror/],
];

/** The entries that a text that was one error may be taken for. */
export function remainsOf(id: string, text: string): string[] {
  // Whatever stands between the letters: quotes, entities, links of a terminal, line ends, what a logger writes before each line.
  const letters = text
    .replaceAll(/\\+(?:[nu]|x\d\d)|\u001b[\]］]8;;[^\u0007\u001b]*|&(?:quot|#x\w+);|[^a-z]/gi, '')
    .replaceAll('ERRORapp', '');
  return remains.filter(([from, , holds]) => from === id && holds.test(letters)).map(([, to]) => to);
}

/** The pairs, so that each is seen to be needed. */
export const remainingPairs = remains.map(([from, to]) => [from, to] as const);

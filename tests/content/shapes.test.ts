import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { rules } from './real.ts';

const message =
  'Rate limit reached for gpt-5.4 in organization org-AAAAAAAAAAAAAAAAAAAAAAAA on tokens per min (TPM): Limit 30000, Used 29937, Requested 385. Please try again in 644ms. Visit https://platform.openai.com/account/rate-limits to learn more.';
const body = { error: { message, type: 'tokens', param: null, code: 'rate_limit_exceeded' } };
const json = JSON.stringify(body);
const python = `{'error': {'message': '${message}', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}`;

/** One error in the notations that people paste. */
const shapes: [shape: string, text: string][] = [
  ['JSON', json],
  ['indented JSON', JSON.stringify(body, null, 2)],
  ['the inner object only', JSON.stringify(body.error)],
  ['JSON cut in the message', json.slice(0, 190)],
  ['JSON in a string', JSON.stringify({ detail: json })],
  ['JSON in a string, twice', JSON.stringify({ body: JSON.stringify({ detail: json }) })],
  ['JSON in a Markdown fence', `Please help!\n\n\`\`\`json\n${json}\n\`\`\`\n`],
  ['Python', `openai.RateLimitError: Error code: 429 - ${python}`],
  [
    'Python in a traceback',
    `Traceback (most recent call last):\n  File "/app/main.py", line 3, in <module>\n    client.responses.create()\nopenai.RateLimitError: Error code: 429 - ${python}`,
  ],
  ['Python in a log line', `2026-11-21 10:00:00,123 - worker - ERROR - call failed: Error code: 429 - ${python}`],
  ['Node', `RateLimitError: 429 ${message}\n    at APIError.generate (/app/node_modules/openai/core/error.js:63:20)`],
  [
    'Node inspect',
    `{\n  status: 429,\n  error: {\n    message: '${message}',\n    type: 'tokens',\n    param: null,\n    code: 'rate_limit_exceeded'\n  }\n}`,
  ],
  ['Go', `POST "https://api.openai.com/v1/responses": 429 Too Many Requests ${JSON.stringify(body.error)}`],
  ['a Go map', `map[code:rate_limit_exceeded message:${message} param:<nil> type:tokens]`],
  ['LiteLLM', `litellm.RateLimitError: RateLimitError: OpenAIException - ${message}`],
  [
    'curl -i',
    `HTTP/2 429\ncontent-type: application/json\nretry-after: 1\nx-request-id: req_0123456789abcdef0123456789abcdef\n\n${json}`,
  ],
  ['.NET', `System.ClientModel.ClientResultException: HTTP 429 (tokens: rate_limit_exceeded)\n\n${message}`],
  [
    'Java',
    `com.openai.errors.RateLimitException: 429: ${message}\n\tat com.openai.core.http.RetryingHttpClient.execute(RetryingHttpClient.kt:80)`,
  ],
  [
    'Ruby',
    `OpenAI::Errors::RateLimitError ({status=429, url=https://api.openai.com/v1/responses, message=${message}})`,
  ],
  [
    'Rust',
    `ApiError(ApiError { message: "${message}", type: Some("tokens"), param: None, code: Some("rate_limit_exceeded") })`,
  ],
  ['Go inside a log', `2026/11/21 10:00:00 error, status code: 429, message: ${message}`],
  ['Vercel AI SDK', `AI_RetryError: Failed after 3 attempts. Last error: ${message}`],
  [
    'LangChain',
    `langchain_core.exceptions.LangChainException: Error code: 429 - ${python}\nTroubleshooting URL: https://docs.langchain.com/oss/python/langchain/errors/MODEL_RATE_LIMIT`,
  ],
  [
    'an SDK for agents',
    `Error getting response: Error code: 429 - ${python}. (request_id: req_0123456789abcdef0123456789abcdef)`,
  ],
  ['Codex', `■ stream disconnected before completion: ${message}`],
  [
    'n8n',
    JSON.stringify({
      errorMessage: 'The service is receiving too many requests from you',
      errorDescription: message,
      n8nDetails: { nodeName: 'OpenAI' },
    }),
  ],
  [
    'a JSON log line',
    JSON.stringify({ level: 'error', time: 1795255200, msg: `call failed: Error code: 429 - ${python}` }),
  ],
  ['Docker', `worker-1  | 2026-11-21 10:00:00 ERROR Error code: 429 - ${python}`],
  ['journald', `Nov 21 10:00:00 host python[812]: openai.RateLimitError: Error code: 429 - ${python}`],
  ['concatenated JSON', `${JSON.stringify({ ok: true })}${json}${JSON.stringify({ ok: false })}`],
  [
    'a line of a batch',
    JSON.stringify({
      id: 'batch_req_1',
      custom_id: 'a',
      response: { status_code: 429, request_id: 'x', body },
      error: null,
    }),
  ],
  ['an event of a WebSocket', JSON.stringify({ type: 'error', status: 429, error: body.error })],
  [
    'a Realtime event',
    JSON.stringify({ type: 'error', event_id: 'event_1', error: { ...body.error, event_id: null } }),
  ],
  [
    'chained causes',
    `Traceback (most recent call last):\n  ...\nhttpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://api.openai.com/v1/responses'\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  ...\nopenai.RateLimitError: Error code: 429 - ${python}`,
  ],
  ['a stream', `event: error\ndata: {"type":"error","sequence_number":2,"error":${JSON.stringify(body.error)}}`],
  ['lines wrapped by a terminal', message.replaceAll(/(.{40})/g, '$1\n│    ')],
  ['ANSI colours', `\u001b[31mError:\u001b[0m ${json}`],
  ['HTML entities', json.replaceAll('"', '&quot;')],
  ['the message alone', message],
];

describe('one error in every notation', () => {
  test.each(shapes)('%s', (_, text) => {
    const diagnosis = classify(text, rules);
    expect(diagnosis.entries.map(({ id }) => id)).toContain('openai/rate-limit-tokens');
    expect(diagnosis.outcome).toBe('identified');
    expect(diagnosis.verdict).toBe('wait');
  });
});

describe('the reader’s own numbers', () => {
  test('a request above the limit can never pass, although its words say wait', () => {
    const diagnosis = classify(message.replace('Requested 385', 'Requested 31538'), rules);
    expect([diagnosis.entries[0]?.id, diagnosis.verdict]).toEqual(['openai/rate-limit-tokens', 'change']);
    expect(diagnosis.notes.join(' ')).toContain('31,538');
  });

  test('a wait of days is no pause', () => {
    expect(classify(message.replace('644ms', '114h18m0s'), rules).notes.join(' ')).toContain(
      'too long to sleep through',
    );
  });

  test('a header outranks the message', () => {
    expect(classify(`retry-after-ms: 900\n\n${json}`, rules).notes.join(' ')).toContain('900 ms');
  });

  test('the request id is kept for support', () => {
    expect(classify(`x-request-id: req_0123456789abcdef0123456789abcdef\n\n${json}`, rules).facts.requestId).toBe(
      'req_0123456789abcdef0123456789abcdef',
    );
  });
});

describe('carrier and cause', () => {
  const failed = (code: string) =>
    JSON.stringify({
      id: 'resp_1',
      object: 'response',
      status: 'failed',
      background: true,
      error: { code, message: '...' },
    });

  test('a failed background response with server_error names the carrier first, and the cause decides the verdict', () => {
    const diagnosis = classify(failed('server_error'), rules);
    expect(diagnosis.entries.map(({ id, role }) => [id, role])).toEqual([
      ['openai/background-response-failed', 'carrier'],
      ['openai/server-error', 'cause'],
    ]);
    expect([diagnosis.carrier, diagnosis.verdict]).toEqual(['background-poll', 'backoff']);
  });

  test('a code that says more comes first', () => {
    expect(classify(failed('insufficient_quota'), rules).entries[0]?.id).toBe('openai/insufficient-quota');
  });

  test('a published code without an entry of its own leaves the carrier, and decides kind and verdict', () => {
    const diagnosis = classify(failed('vector_store_timeout'), rules);
    expect(diagnosis.entries[0]?.id).toBe('openai/background-response-failed');
    expect(diagnosis).toMatchObject({ kind: 'timeout', verdict: 'backoff', basis: 'word' });
  });
});

describe('objects that fail with HTTP 200', () => {
  test.each([
    [
      'a Run',
      '{"id":"run_1","object":"thread.run","status":"failed","last_error":{"code":"server_error","message":"Sorry, something went wrong."}}',
      'run',
    ],
    [
      'a Python repr',
      "Response(id='resp_1', error=ResponseError(code='server_error', message='x'), incomplete_details=None, object='response', status='failed', background=False)",
      'response-object',
    ],
    [
      'a stream',
      'event: response.failed\ndata: {"type":"response.failed","sequence_number":9,"response":{"id":"resp_1","object":"response","status":"failed","error":{"code":"server_error","message":"x"}}}',
      'stream-event',
    ],
  ])('%s', (_, text, carrier) => {
    const diagnosis = classify(text, rules);
    expect(diagnosis.entries.map(({ id }) => id)).toContain('openai/server-error');
    expect([diagnosis.verdict, diagnosis.carrier]).toEqual(['backoff', carrier]);
  });

  test('an incomplete answer, in a stream too', () => {
    const response = {
      id: 'resp_1',
      object: 'response',
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [],
    };
    for (const text of [
      JSON.stringify(response),
      `data: ${JSON.stringify({ type: 'response.incomplete', sequence_number: 4, response })}`,
    ])
      expect(classify(text, rules).entries[0]?.id).toBe('openai/response-incomplete-tokens');
  });

  test.each([
    [
      'fields listed by hand',
      'resp.status == "incomplete" and resp.incomplete_details.reason == "max_output_tokens", output_text is empty',
    ],
    ['the details alone', "IncompleteDetails(reason='max_output_tokens')"],
    ['a cut object', '"output": [], "incomplete_details": {"reason": "max_output_tokens"}, "model"'],
  ])('an incomplete answer told as %s', (_, text) => {
    expect(classify(text, rules).entries[0]?.id).toBe('openai/response-incomplete-tokens');
  });

  test('a stream that had begun to speak says so', () => {
    const text =
      'data: {"type":"response.output_text.delta","sequence_number":3,"delta":"Hel"}\n\nevent: error\ndata: {"type":"error","sequence_number":4,"error":{"type":"server_error","code":"server_error","message":"x"}}';
    expect(classify(text, rules).notes.join(' ')).toContain('already arrived');
  });
});

describe('pages and texts of what stands in between are not taken for an entry', () => {
  test.each([
    ['Envoy', 'upstream connect error or disconnect/reset before headers. reset reason: connection termination'],
    ['[object Object]', 'Error: [object Object]'],
  ])('%s', (_, text) => {
    expect(classify(text, rules).outcome).not.toBe('identified');
  });
});

describe('what is no error, or nothing', () => {
  test.each([
    [
      'a completed Response',
      '{"id":"resp_1","object":"response","status":"completed","error":null,"incomplete_details":null,"output":[]}',
      'not-an-error',
    ],
    ['a chat completion', '{"id":"chatcmpl-1","object":"chat.completion","choices":[]}', 'not-an-error'],
    ['an empty text', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['prose', 'my dog ate the homework', 'unknown'],
    ['HTML with a script', '<script>alert(1)</script>', 'unknown'],
  ])('%s', (_, text, reading) => {
    expect(classify(text, rules)).toMatchObject({ outcome: 'unrecognised', reading });
  });
});

describe('a wait in every notation', () => {
  const silent = json.replace(' Please try again in 644ms.', '');
  test.each([
    ['in the message', json, '644ms'],
    ['Retry-After in seconds', `HTTP/2 429\nretry-after: 20\n\n${silent}`, '20 s'],
    [
      'Retry-After as a date',
      `HTTP/2 429\ndate: Sat, 21 Nov 2026 10:00:00 GMT\nretry-after: Sat, 21 Nov 2026 10:01:30 GMT\n\n${silent}`,
      '90 s',
    ],
    ['retry-after-ms', `{"retry-after-ms": "644"}\n${silent}`, '644 ms'],
    [
      'x-ratelimit-reset of the limit that is used up',
      `x-ratelimit-remaining-requests: 0\nx-ratelimit-remaining-tokens: 900\nx-ratelimit-reset-requests: 1m12s\nx-ratelimit-reset-tokens: 6ms\n\n${silent}`,
      '1m12s',
    ],
  ])('%s', (_, text, said) => {
    expect(classify(text, rules).notes.join(' ')).toContain(`Wait ${said}`);
  });
});

test.each([
  ['529 Overloaded', 'identified'],
  ['HTTP 529 Site Is Overloaded: Overloaded', 'identified'],
  ['InternalServerError: 503 Our servers are currently overloaded', 'family'],
])('words after a status are its name only with capitals, or before a sign: %s is %s', (text, outcome) => {
  expect(classify(text, rules)).toMatchObject({ outcome });
});

describe('a word that anybody may write', () => {
  test.each(['{"error":{"message":"Overloaded"}}', '503 Overloaded', 'API Error: Overloaded'])(
    '%s is told by its kind, with the entry as the nearest',
    (text) => {
      expect(classify(text, rules)).toMatchObject({
        outcome: 'family',
        verdict: 'backoff',
        entries: [{ id: 'anthropic/overloaded' }],
      });
    },
  );

  test.each(['Error: 529 Overloaded', 'anthropic.InternalServerError: Overloaded'])(
    '%s is told by what is beside it',
    (text) => {
      expect(classify(text, rules)).toMatchObject({ outcome: 'identified', entries: [{ id: 'anthropic/overloaded' }] });
    },
  );

  test('{"error":{"message":"Overloaded servers, for now"}} is another sentence', () => {
    expect(
      classify('{"type":"error","status":529,"error":{"message":"Overloaded servers, for now"}}', rules).outcome,
    ).toBe('family');
  });
});

describe('a code that is all that is said', () => {
  test.each([
    ['429 insufficient_quota', 'openai/insufficient-quota'],
    ['OpenAI API error: 429 insufficient_quota', 'openai/insufficient-quota'],
    ['openai.RateLimitError: insufficient_quota', 'openai/insufficient-quota'],
    ['OpenAIError: 401 invalid_api_key', 'openai/invalid-api-key'],
    ['{"status":429,"code":"insufficient_quota"}', 'openai/insufficient-quota'],
  ])('%s', (text, id) => {
    expect(classify(text, rules)).toMatchObject({ outcome: 'identified', entries: [{ id }] });
  });

  test('openai.BadRequestError: Error code: 400 - context_length_exceeded: two entries have it, and one verdict', () => {
    const { outcome, entries, verdict } = classify(
      'openai.BadRequestError: Error code: 400 - context_length_exceeded',
      rules,
    );
    expect([outcome, verdict, ...entries.map(({ id }) => id)]).toEqual([
      'family',
      'change',
      'openai/context-length-chat',
      'openai/context-window-responses',
    ]);
  });

  test.each([
    'groq.RateLimitError: 429 insufficient_quota',
    'Error: 429 rate_limit_exceeded',
    'TypeError: insufficient_quota is not defined',
    'the column insufficient_quota of 429 rows',
    'Error: invalid_request_error',
  ])('%s is not enough', (text) => {
    expect(classify(text, rules).outcome).not.toBe('identified');
  });
});

/** Texts of every sort, and what each box must make of them: `tests/content/decide.test.ts`, and the three boxes in Chromium. */
export const asked: { text: string; is: string; first: string }[] = [
  // A bare status opens its guide, or its page where no guide is about it.
  { text: '429', is: 'page', first: '/guides/429/' },
  { text: 'HTTP 429', is: 'page', first: '/guides/429/' },
  { text: 'Error code: 429', is: 'page', first: '/guides/429/' },
  { text: 'why am I getting 429', is: 'page', first: '/guides/429/' },
  { text: '503 Service Unavailable', is: 'page', first: '/statuses/503/' },
  { text: 'not found', is: 'page', first: '/statuses/404/' },
  { text: 'May I retry?', is: 'page', first: '/guides/may-i-retry/' },
  { text: 'my local server refuses', is: 'page', first: '/guides/local-server/' },
  { text: '400 status code (no body)', is: 'page', first: '/guides/hidden-body/' },
  { text: 'which 400 is it', is: 'page', first: '/guides/400/' },
  // A bare name opens its entry; one that several bear is looked up.
  { text: 'insufficient_quota', is: 'name', first: 'openai/insufficient-quota' },
  { text: 'openai.APITimeoutError', is: 'name', first: 'openai/request-timed-out' },
  { text: 'LengthFinishReasonError', is: 'name', first: 'openai/length-finish-reason-error' },
  { text: 'context length exceeded', is: 'search', first: 'openai/context-length-chat' },
  { text: 'RateLimitError', is: 'search', first: 'openai/insufficient-quota' },
  // Words are looked up.
  { text: 'card declined', is: 'search', first: 'openai/billing-not-active' },
  { text: 'claude 529', is: 'search', first: 'anthropic/overloaded' },
  { text: 'openai down', is: 'search', first: 'openai/server-error' },
  { text: 'You exceeded your current quota', is: 'search', first: 'openai/insufficient-quota' },
  { text: 'tokens per minute', is: 'search', first: 'openai/rate-limit-tokens' },
  { text: 'insuficient_quota', is: 'search', first: 'openai/insufficient-quota' },
  // One line that was printed is an error, and so is a sentence that one error has.
  { text: 'openai.APIConnectionError: Connection error.', is: 'diagnosis', first: 'openai/api-connection-error' },
  {
    text: 'The model `gpt-7` does not exist or you do not have access to it.',
    is: 'diagnosis',
    first: 'openai/model-not-found',
  },
  { text: '"code": "invalid_api_key"', is: 'diagnosis', first: 'openai/invalid-api-key' },
  { text: "'type': 'insufficient_quota', 'param': None", is: 'search', first: 'openai/insufficient-quota' },
  // Anything longer is an error too.
  { text: '{"error": {"code": "invalid_api_key"}}', is: 'diagnosis', first: 'openai/invalid-api-key' },
  {
    text: 'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\nopenai.APITimeoutError: Request timed out.',
    is: 'diagnosis',
    first: 'openai/request-timed-out',
  },
  {
    text: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    is: 'diagnosis',
    first: 'anthropic/overloaded',
  },
  // Many errors are a log: what needs a person first.
  {
    text: [
      '2026-11-20T02:41:03Z WARN worker[1] openai.RateLimitError: Error code: 429 - Rate limit reached for gpt-5.4 in organization org-x on requests per min (RPM): Limit 500, Used 500, Requested 1. Please try again in 120ms.',
      '2026-11-20T02:41:04Z WARN worker[2] openai.RateLimitError: Error code: 429 - Rate limit reached for gpt-5.4 in organization org-x on requests per min (RPM): Limit 500, Used 500, Requested 1. Please try again in 120ms.',
      "2026-11-20T02:41:09Z ERROR worker[1] openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-x. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
    ].join('\n'),
    is: 'log',
    first: 'openai/invalid-api-key',
  },
  { text: '   ', is: 'nothing', first: '' },
];

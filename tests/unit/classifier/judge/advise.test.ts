import { describe, expect, test } from 'vitest';
import { classify, compileRules } from '../../../../src/classifier/index.ts';
import { provider, rule, smallRules } from '../small-rules.ts';

const said = (text: string) => {
  const { outcome, kind, verdict, basis, waitMs } = classify(text, smallRules);
  return { outcome, kind, verdict, basis, waitMs };
};
const body = (fields: object) => JSON.stringify({ error: fields });

describe('an error without an entry has an answer', () => {
  test.each([
    ['a machine word', body({ message: 'x', code: 'BUSY' }), 'overloaded', 'backoff', 'word'],
    [
      'a word that its status decides',
      `HTTP 413 ${body({ message: 'x', code: 'twice' })}`,
      'invalid_request',
      'change',
      'word',
    ],
    [
      'the same word with another status',
      `HTTP 429 ${body({ message: 'x', code: 'twice' })}`,
      'rate_limited',
      'backoff',
      'word',
    ],
    ['a sentence of the provider', '400 limit is none for this tier', 'quota_exhausted', 'account', 'word'],
    ['words of a refusal', '400 prompt is too long: 12 tokens > 10', 'context_too_long', 'change', 'word'],
    [
      'something that is still at work',
      '400 Cannot add to thread_1 while a run run_1 is active.',
      'state_conflict',
      'backoff',
      'word',
    ],
    ['a missing model', '404 The thing was not found', 'not_found', 'change', 'word'],
    ['a quota behind a 403', '403 You have exceeded your current quota', 'quota_exhausted', 'account', 'word'],
    [
      'a balance in Chinese',
      `HTTP 429 ${body({ message: '用户余额不足，请充值' })}`,
      'quota_exhausted',
      'account',
      'word',
    ],
    [
      'a key that a server in between lacks, behind a 503',
      '503 {"detail":"503: ALDER_API_KEY is not set. Add it to your .env file."}',
      'client_misuse',
      'environment',
      'word',
    ],
    ['a length behind a 500', '500 prompt is too long for this server', 'context_too_long', 'change', 'word'],
    ['tokens of a minute behind a 429', '429 Too many tokens, please wait', 'rate_limited', 'backoff', 'word'],
    ['a limit of tokens behind a 429', '429 Token limit exceeded for now', 'rate_limited', 'backoff', 'status'],
    ['a code as the message', '401 invalid_api_key', 'authentication_failed', 'environment', 'word'],
    [
      'a status that says more than “invalid”',
      '401 Invalid value sent',
      'authentication_failed',
      'environment',
      'status',
    ],
    [
      'a status that says more than a type for any refusal',
      `https://api.alder.example/ HTTP 401 ${body({ message: 'Who are you?', type: 'field_error' })}`,
      'authentication_failed',
      'environment',
      'status',
    ],
    [
      'nobody logged in',
      body({ message: 'Not authenticated', type: 'x' }),
      'authentication_failed',
      'environment',
      'word',
    ],
    [
      'an answer that stopped short',
      'Alder API error: Unexpected end of JSON input',
      'response_unreadable',
      'inspect',
      'word',
    ],
    [
      'a page in the place of an answer',
      'SyntaxError: Unexpected token \'<\', "<!doctype "... is not valid JSON',
      'response_unreadable',
      'inspect',
      'word',
    ],
    [
      'a request that the server could not parse',
      '400 Unexpected token } in JSON at position 7',
      'invalid_request',
      'change',
      'word',
    ],
    ['a parameter with “safety” in its name', '400 Unsupported: safety_identifier', 'unsupported', 'change', 'word'],
    ['a policy of a provider', '400 Content Exists Risk', 'policy_blocked', 'change', 'word'],
    ['a documented status', 'https://api.birch.example/ HTTP 409', 'overloaded', 'backoff', 'status'],
    ['a status alone', 'Request failed with status code 503', 'overloaded', 'backoff', 'status'],
    ['a status that nobody names', 'Error code: 599', 'server_error', 'backoff', 'status'],
    ['an error of the system', 'ECONNRESET', 'connection_failed', 'backoff', 'word'],
    ['a bare class', 'RateLimitError', 'rate_limited', 'backoff', 'word'],
    [
      'a proxy’s 403, which no API sent',
      'content fetch failed (proxy refused the connection: HTTP 403)',
      'connection_failed',
      'environment',
      'word',
    ],
    ['a tunnel’s 502', 'Tunnel connection failed: 502 Bad Gateway', 'connection_failed', 'environment', 'word'],
    ['the status of a tunnel', 'tunneling socket, statusCode=403', 'connection_failed', 'environment', 'word'],
    ['a key that is right', '403 Your API key is valid, but refused', 'permission_denied', 'account', 'word'],
    ['a short line about time', 'Request timed out', 'timeout', 'backoff', 'word'],
    ['a short line about a fetch', 'fetch failed', 'connection_failed', 'backoff', 'word'],
    ['a short line about a window', 'Prompt is too long', 'context_too_long', 'change', 'word'],
    ['a short line about credits', 'You have run out of credits.', 'quota_exhausted', 'account', 'word'],
  ])('%s', (_, text, kind, verdict, basis) => {
    expect(said(text)).toMatchObject({ outcome: 'family', kind, verdict, basis });
  });

  test.each([
    ['InvokeConnectionError', 'connection_failed', 'backoff'],
    ['InvokeServerUnavailableError', 'server_error', 'backoff'],
    ['InvokeRateLimitError', 'rate_limited', 'backoff'],
    ['InvokeAuthorizationError', 'authentication_failed', 'environment'],
    ['InvokeBadRequestError', 'invalid_request', 'change'],
  ])('a plugin of Dify names the kind of a failure: %s', (type, kind, verdict) => {
    const text = `Run failed: PluginInvokeError: {"args":{},"error_type":"${type}","message":"[models] Sorry"}`;
    expect(said(text)).toMatchObject({ outcome: 'family', kind, verdict });
  });

  test('a plugin that fails by itself is no error of an API', () => {
    expect(said('PluginInvokeError: {"args":{},"error_type":"KeyError","message":"\'name\'"}').outcome).toBe(
      'unrecognised',
    );
  });

  test.each([
    ['400', '400 Your credit balance is too low for this call.'],
    ['403', '403 Your team has no credits.'],
    ['429', '429 Too many requests: insufficient balance, please recharge.'],
  ])('money behind a %s outranks the status', (_, text) => {
    expect(said(text)).toMatchObject({ kind: 'quota_exhausted', verdict: 'account' });
  });

  test.each([
    'Diff is too large: 812 files changed (limits: 500 files, 8,000 lines).',
    'Done: 404 tests, none skipped',
    'Import failed 500 rows',
    'git fetch failed for origin',
    'artifact fetch failed twice',
  ])('a count or another program’s line is no error of an API: %s', (text) => {
    expect(said(text)).toMatchObject({ outcome: 'unrecognised', verdict: null });
  });

  test('a short line is told of although a rule has a word of it', () => {
    const rules = compileRules({
      rules: [rule('birch/busy', [{ surface: 'http', type: 'busy', message: 'Overloaded' }])],
      providers: [],
    });
    expect(classify('The provider is overloaded.', rules)).toMatchObject({ outcome: 'family', kind: 'overloaded' });
    expect(classify("call of overloaded 'abs(int)' is ambiguous", rules).outcome).toBe('unrecognised');
  });

  test('what a client says of its own pauses is no wait of the server', () => {
    expect(
      said('Retrying demo._call_with_retry in 2.0 seconds as it raised ResourceExhausted: 429 used up').waitMs,
    ).toBeNull();
    expect(said('429 Too many requests. Please retry in 2.0 seconds.').waitMs).toBe(2_000);
  });

  test('an API of another kind is named, without advice', () => {
    const { provider: named, verdict } = classify(
      'https://api.elm.example/ HTTP 404 {"error":{"message":"No such customer","type":"missing"}}',
      compileRules({
        rules: [],
        providers: [provider('elm', { role: 'other', marks: { host: ['api.elm.example'] } })],
      }),
    );
    expect({ named, verdict }).toEqual({ named: { id: 'elm', name: 'Elm' }, verdict: null });
  });

  test('an address of a billing page is no word of money', () => {
    expect(said('429 Too many requests. Upgrade at https://x.example/settings/billing-limit').verdict).toBe('backoff');
  });

  test('a day’s quota outranks a stated delay, a minute’s does not', () => {
    const quota = (id: string) =>
      `https://api.birch.example/ ${body({
        code: 429,
        message: 'Quota is used up.',
        details: [
          { '@type': 'x/QuotaFailure', violations: [{ quotaId: id }] },
          { '@type': 'x/RetryInfo', retryDelay: '31s' },
        ],
      })}`;
    expect(said(quota('RequestsPerDayPerModel'))).toMatchObject({
      verdict: 'wait',
      kind: 'quota_exhausted',
      waitMs: null,
    });
    expect(said(quota('RequestsPerMinutePerModel'))).toMatchObject({
      verdict: 'wait',
      kind: 'rate_limited',
      waitMs: 31_000,
    });
  });

  test('a wait in the sentence is given, and asked for', () => {
    expect(said('429 Too many requests. Please try again in 2m3s.')).toMatchObject({
      verdict: 'wait',
      waitMs: 123_000,
    });
  });

  test('a proxy’s 500 around a refusal is no failure of the server', () => {
    const refusal = body({ message: 'The name is malformed', type: 'field_error' });
    expect(said(`HTTP 500 ${refusal}`)).toMatchObject({ verdict: 'change' });
  });

  test('a text that an SDK prints alone says how to see more', () => {
    expect(classify('Error code: 400', smallRules).notes).toEqual(['Print the body of the exception.']);
    expect(classify(`Error code: 400 - ${body({ message: 'x', code: 'y' })}`, smallRules).notes).toEqual([]);
  });

  test('the provider’s own pages come with it', () => {
    expect(classify(body({ message: 'x', code: 'BUSY' }), smallRules).links.errors).toBe(
      'https://docs.birch.example/errors',
    );
  });
});

describe('silence is for what says nothing of an API', () => {
  test.each([
    ['another program', 'npm error code ERESOLVE\nnpm error ERESOLVE could not resolve'],
    ['another API’s flat error', '{"ok": false, "error": "invalid_auth"}'],
    ['prose', 'my dog ate the homework'],
  ])('%s', (_, text) => {
    expect(said(text)).toMatchObject({ outcome: 'unrecognised', verdict: null, basis: null });
  });
});

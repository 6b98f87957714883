import { expect, test } from 'vitest';
import { signatureSearch } from '../../src/catalog/search.ts';
import { summaryOf } from '../../src/catalog/summary.ts';
import { content, rules } from './real.ts';

const { search } = signatureSearch(content.entries.map(summaryOf), rules);

/** What people remember of an error, and the page that must come first. */
test.each([
  ['insufficient_quota', 'insufficient-quota'],
  ['insuficient_quota', 'insufficient-quota'],
  ['Insufficient Quota', 'insufficient-quota'],
  ['You exceeded your current quota', 'insufficient-quota'],
  ['ratelimit', 'rate-limit-requests'],
  ['rate limit', 'rate-limit-tokens'],
  ['rate_limit_exceeded', 'rate-limit-tokens'],
  ['tokens per min', 'rate-limit-tokens'],
  ['Please try again in 7m12s', 'rate-limit-requests'],
  ['request too large', 'request-too-large'],
  ['Limit 10000, Requested 15321. The input or output tokens must be reduced', 'request-too-large'],
  ['invalid_api_key', 'invalid-api-key'],
  ['"code": "invalid_api_key"', 'invalid-api-key'],
  ['Incorrect API key', 'invalid-api-key'],
  ['401', 'invalid-api-key'],
  ['context_length_exceeded', 'context-length-chat'],
  ['input exceeds the context window', 'context-window-responses'],
  ['max_output_tokens', 'response-incomplete-tokens'],
  ['incomplete_details', 'response-incomplete-tokens'],
  ['server_error', 'server-error'],
  ['The server had an error while processing your request', 'server-error'],
  ['500', 'server-error'],
  ['No tool call found for function call output with call_id call_XYZ', 'no-tool-call-for-output'],
  ['APIConnectionError', 'api-connection-error'],
  ['api connection error', 'api-connection-error'],
  ['Connection error.', 'api-connection-error'],
  ['ResponseErrorEvent', 'stream-error-event'],
  ['background failed', 'background-response-failed'],
  ['Background response failed with opaque error.code string not mapped to SDK exception class', 'background-response-failed'],
  ['Background responses API errors do not map to a stable exception class name, making client-side error classification unreliable', 'background-failure-unclassified'],
  ['stable exception class name', 'background-failure-unclassified'],
])('“%s” finds %s first', (query, slug) => {
  expect(search(query)[0]).toBe(`openai/${slug}`);
});

test.each(['', '   ', 'zzzzqqq'])('“%s” finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

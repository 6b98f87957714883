import { expect, test } from 'vitest';
import { matchSpans } from '../../../../src/catalog/search/marks.ts';

const marked = (text: string, query: string) => matchSpans(text, query).map(({ start, end }) => text.slice(start, end));

test.each([
  ['You exceeded your current quota', 'exceeded quota', ['exceeded', 'quota']],
  ['insufficient_quota', 'insuficient_quota', ['insufficient', 'quota']],
  ['rate_limit_exceeded', 'ratelimit', ['rate_limit']],
  ['RateLimitError', 'openai.RateLimitError', ['Rate', 'Limit']],
  ['APIConnectionError', 'connectionerr', ['ConnectionErr']],
  ['Connection error.', 'connec', ['Connec']],
  ['Server error (HTTP 500)', '500', ['500']],
  ['Server error', 'the error', []],
  ['Please try again in 20s', 'retry after 5s', []],
  ['Requests were declined', 'request decline', ['Requests', 'declined']],
  ['Server error', '', []],
])('in “%s”, “%s” marks %j', (text, query, spans) => {
  expect(marked(text, query)).toEqual(spans);
});

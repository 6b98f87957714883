import { expect, test } from 'vitest';
import { incidentsIn, read } from './read.ts';

test.each<[string, string, object]>([
  ['behind a prefix', 'DemoException - {"message":"Slow down."}', { message: 'Slow down.', label: 'DemoException' }],
  ['behind a status', 'HTTP 403: {"message":"Not you."}', { message: 'Not you.', status: 403 }],
  [
    'with a status among other fields',
    '{"name":"APIError","data":{"message":"Not like this.","statusCode":400,"isRetryable":false}}',
    { message: 'Not like this.', status: 400 },
  ],
  [
    'as the body that a class prints',
    "TooManyRequestsError: headers: {'content-type': 'json'}, status_code: 429, body: {'id': '1', 'message': 'Slow down.'}",
    { message: 'Slow down.', status: 429 },
  ],
  [
    'in an error of Swift',
    'Demo.RPCError(httpResponseCode: 503, message: "Come back.", status: Demo.unavailable)',
    { message: 'Come back.', status: 503 },
  ],
])('%s', (_, text, facts) => {
  expect(read(text).facts).toEqual(facts);
});

test('a message that nothing announces is no error', () => {
  expect(incidentsIn('{"message":"Hello"}')).toEqual([]);
  expect(incidentsIn('{"message":"Hello","status":200,"level":"info"}')).toEqual([]);
});

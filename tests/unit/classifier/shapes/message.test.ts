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
])('%s', (_, text, facts) => {
  expect(read(text).facts).toEqual(facts);
});

test('a message that nothing announces is no error', () => {
  expect(incidentsIn('{"message":"Hello"}')).toEqual([]);
  expect(incidentsIn('{"message":"Hello","status":200,"level":"info"}')).toEqual([]);
});

import { expect, test } from 'vitest';
import { incidentsIn, isHealthy, read } from './read.ts';

test.each<[string, string, string, object]>([
  [
    'a failed Response',
    '{"id":"resp_1","object":"response","status":"failed","background":false,"error":{"code":"server_error","message":"Sorry."}}',
    'response-object',
    { responseStatus: 'failed', background: false, code: 'server_error', message: 'Sorry.' },
  ],
  [
    'a background Response',
    '{"id":"resp_1","object":"response","status":"failed","background":true,"error":{"code":"server_error","message":"Sorry."}}',
    'background-poll',
    { responseStatus: 'failed', background: true, code: 'server_error', message: 'Sorry.' },
  ],
  [
    'an incomplete Response',
    "Response(id='resp_1', status='incomplete', error=None, incomplete_details=IncompleteDetails(reason='max_output_tokens'))",
    'response-object',
    { responseStatus: 'incomplete', code: null, stopReason: 'max_output_tokens' },
  ],
  [
    'a Run',
    '{"id":"run_1","object":"thread.run","status":"failed","last_error":{"code":"rate_limit_exceeded","message":"Wait."}}',
    'run',
    { responseStatus: 'failed', code: 'rate_limit_exceeded', message: 'Wait.' },
  ],
  ['a Batch', '{"id":"batch_1","object":"batch","status":"expired"}', 'batch', { responseStatus: 'expired' }],
  [
    'a Batch that completed and lost lines',
    "Batch(id='batch_1', object='batch', status='completed', error_file_id='file-1', output_file_id=None)",
    'batch',
    { responseStatus: 'completed' },
  ],
  [
    'a file of a vector store, which has a last error as a Run has',
    "VectorStoreFile(id='file-1', last_error=LastError(code='unsupported_file', message='No.'), status='failed')",
    'job',
    { responseStatus: 'failed', code: 'unsupported_file', message: 'No.' },
  ],
])('%s', (_, text, carrier, facts) => {
  const told = read(text);
  expect(told.carrier).toBe(carrier);
  expect(told.facts).toMatchObject(facts);
});

test('what is under way or done is healthy, but not a batch that wrote an error file', () => {
  expect(isHealthy('{"id":"resp_1","object":"response","status":"completed","error":null}')).toBe(true);
  expect(incidentsIn('{"id":"resp_1","object":"response","status":"in_progress","error":null}')).toEqual([]);
  expect(isHealthy('{"object":"batch","status":"completed","error_file_id":"file-1"}')).toBe(false);
  expect(isHealthy('{"object":"batch","status":"completed","error_file_id":""}')).toBe(true);
});

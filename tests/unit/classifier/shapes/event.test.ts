import { expect, test } from 'vitest';
import { incidentsIn, isHealthy, read } from './read.ts';

test.each<[string, string, string, object]>([
  [
    'a stream event',
    'data: {"type":"error","code":"server_error","message":"Sorry.","sequence_number":3}',
    'stream-event',
    { event: 'error', code: 'server_error', message: 'Sorry.' },
  ],
  [
    'a WebSocket event',
    '{"type":"error","status":400,"error":{"code":"not_there","message":"No."}}',
    'websocket-event',
    { event: 'error', status: 400, code: 'not_there', message: 'No.' },
  ],
  [
    'a Realtime event',
    '{"type":"error","event_id":"event_1","error":{"type":"invalid_request_error","code":"busy","message":"No."}}',
    'realtime-event',
    { event: 'error', code: 'busy', message: 'No.' },
  ],
  [
    'an event that calls its type event_type',
    '{"event_type":"error","error":{"code":"rate_limit_exceeded","message":"Wait."},"event_id":"e1"}',
    'stream-event',
    { event: 'error', code: 'rate_limit_exceeded', message: 'Wait.' },
  ],
  [
    'a call of a remote tool that failed',
    'data: {"type":"response.mcp_call.failed","item_id":"mcp_1","output_index":0,"sequence_number":3}',
    'stream-event',
    { event: 'response.mcp_call.failed' },
  ],
  [
    'a webhook',
    '{"object":"event","type":"batch.failed","data":{"id":"batch_1"}}',
    'webhook',
    { event: 'batch.failed' },
  ],
])('%s', (_, text, carrier, facts) => {
  expect(read(text)).toMatchObject({ carrier, facts });
});

test('other events are healthy', () => {
  expect(isHealthy('{"type":"session.created","event_id":"event_1"}')).toBe(true);
  expect(incidentsIn('{"type":"session.created","event_id":"event_1"}')).toEqual([]);
});

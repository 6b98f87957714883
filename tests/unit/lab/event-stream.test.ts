import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeFrame } from '../../../lab/server/event-stream.ts';

/** Reads a message as the specification says, checksums included. */
function decode(bytes: Buffer): { headers: Record<string, string>; payload: unknown } {
  const [total, headerLength] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  expect(total).toBe(bytes.length);
  expect(bytes.readUInt32BE(8)).toBe(crc32(bytes.subarray(0, 8)));
  expect(bytes.readUInt32BE(total - 4)).toBe(crc32(bytes.subarray(0, total - 4)));
  const headers: Record<string, string> = {};
  for (let at = 12; at < 12 + headerLength;) {
    const nameEnd = at + 1 + bytes.readUInt8(at);
    expect(bytes.readUInt8(nameEnd)).toBe(7);
    const valueEnd = nameEnd + 3 + bytes.readUInt16BE(nameEnd + 1);
    headers[bytes.toString('utf8', at + 1, nameEnd)] = bytes.toString('utf8', nameEnd + 3, valueEnd);
    at = valueEnd;
  }
  return { headers, payload: JSON.parse(bytes.toString('utf8', 12 + headerLength, total - 4)) };
}

test('an event', () => {
  expect(decode(encodeFrame({ event: 'messageStop', data: { stopReason: 'é' } }))).toEqual({
    headers: { ':message-type': 'event', ':event-type': 'messageStop', ':content-type': 'application/json' },
    payload: { stopReason: 'é' },
  });
});

test('an exception', () => {
  expect(decode(encodeFrame({ exception: 'throttlingException', data: { message: 'Too many tokens' } }))).toEqual({
    headers: {
      ':message-type': 'exception',
      ':exception-type': 'throttlingException',
      ':content-type': 'application/json',
    },
    payload: { message: 'Too many tokens' },
  });
});

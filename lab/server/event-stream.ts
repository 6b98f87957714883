import { crc32 } from 'node:zlib';

/** A message of an event stream, before it is encoded. */
interface EventStreamFrame {
  event?: string | undefined;
  exception?: string | undefined;
  data: unknown;
}

/**
 * One message in the encoding of `application/vnd.amazon.eventstream`: lengths, checksum, headers, payload, checksum.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html
 */
export function encodeFrame({ event, exception, data }: EventStreamFrame): Buffer {
  const headers = Buffer.concat([
    stringHeader(':message-type', exception === undefined ? 'event' : 'exception'),
    exception === undefined ? stringHeader(':event-type', event ?? '') : stringHeader(':exception-type', exception),
    stringHeader(':content-type', 'application/json'),
  ]);
  const payload = Buffer.from(typeof data === 'string' ? data : JSON.stringify(data));
  const lengths = Buffer.concat([uint32(headers.length + payload.length + 16), uint32(headers.length)]);
  const message = Buffer.concat([lengths, uint32(crc32(lengths)), headers, payload]);
  return Buffer.concat([message, uint32(crc32(message))]);
}

function stringHeader(name: string, value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(value));
  // 7 is the type of a string.
  return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7]), length, Buffer.from(value)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

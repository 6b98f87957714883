import type { Exchange } from '../../src/schemas/index.ts';
import { encodeFrame } from './event-stream.ts';

/** A piece of a body and the milliseconds before it is sent. */
interface Piece {
  bytes: string | Buffer;
  delay: number;
}

/** The pieces of a streamed body; none where the body is sent whole. */
export function piecesOf({ sse, ndjson, eventstream }: Exchange): Piece[] {
  return [
    ...(sse ?? []).map(({ event, data, delay }) => ({
      bytes: `${event ? `event: ${event}\n` : ''}data: ${text(data)}\n\n`,
      delay,
    })),
    ...(ndjson ?? []).map(({ data, delay }) => ({ bytes: `${text(data)}\n`, delay })),
    ...(eventstream ?? []).map(({ delay, ...frame }) => ({ bytes: encodeFrame(frame), delay })),
  ];
}

/** The body that is sent whole; empty where there is none. */
export function wholeBody({ text: own, json }: Exchange): string {
  return own ?? (json === undefined ? '' : JSON.stringify(json));
}

/** Content type of a body, where the headers of the answer do not say another. */
export function contentType({ sse, ndjson, eventstream, text: own }: Exchange): string {
  if (sse) return 'text/event-stream';
  if (ndjson) return 'application/x-ndjson';
  if (eventstream) return 'application/vnd.amazon.eventstream';
  return own === undefined ? 'application/json' : 'text/html; charset=utf-8';
}

function text(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}

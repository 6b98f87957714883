import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Exchange, SocketStep, WireCase } from '../../src/schemas/index.ts';
import { contentType, piecesOf, wholeBody } from './body.ts';
import { converse } from './websocket.ts';

/** A request that the mock server received. */
export interface ReceivedRequest {
  method: string;
  path: string;
  /** Milliseconds since the playback began. */
  at: number;
  /** Headers in lower case. */
  headers: Record<string, string>;
}

/**
 * One wire case being played: answers with the same method and path are given in order and the last one repeats; a request
 * that no exchange is for gets a 501 that says so.
 */
export class Playback {
  /** What came in, in order; grows while the case is played. */
  readonly requests: ReceivedRequest[] = [];
  readonly #wire: WireCase;
  readonly #started = performance.now();
  readonly #served = new Map<string, number>();

  constructor(wire: WireCase) {
    this.#wire = wire;
  }

  /**
   * Answers one request as the case says.
   *
   * @param accept makes a WebSocket of its connection; undefined where the request does not ask for one
   */
  answer(request: IncomingMessage, response: ServerResponse, path: string, accept?: () => Promise<WebSocket>): void {
    const method = request.method ?? 'GET';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    this.requests.push({ method, path, at: performance.now() - this.#started, headers });
    request.resume();
    const exchange = this.#next(method, path);
    const number = String(this.requests.length).padStart(4, '0');
    // A client that has gone away is no failure of the server.
    response.on('error', () => undefined);
    send(exchange ?? unanswered(method, path), response, number, accept).catch((error: unknown) => {
      // Node refuses to send some headers; the client must learn it, and the other cases go on.
      const message = `This answer to ${method} ${path} cannot be sent: ${String(error)}`;
      if (response.headersSent) response.destroy();
      else response.writeHead(501, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message } }));
    });
  }

  #next(method: string, path: string): Exchange | undefined {
    const answers = this.#wire.exchanges.filter((item) => item.method === method && matches(item.path, path));
    const key = `${method} ${answers[0]?.path ?? ''}`;
    const turn = this.#served.get(key) ?? 0;
    this.#served.set(key, turn + 1);
    return answers[Math.min(turn, answers.length - 1)];
  }
}

async function send(
  answer: Exchange,
  response: ServerResponse,
  number: string,
  accept?: () => Promise<WebSocket>,
): Promise<void> {
  await sleep(answer.delay);
  if (answer.stall === 'before-headers') return;
  if (answer.reset === 'before-headers') {
    response.socket?.destroy();
    return;
  }
  if (answer.websocket) {
    await open(answer, answer.websocket, accept);
    return;
  }
  response.writeHead(answer.status, headersOf(answer, number));
  if (answer.sse ?? answer.ndjson ?? answer.eventstream) response.flushHeaders();
  for (const { bytes, delay } of piecesOf(answer)) {
    if (delay > 0) await sleep(delay);
    response.write(bytes);
  }
  const body = wholeBody(answer);
  if (!answer.stall && !answer.reset) {
    response.end(body);
    return;
  }
  if (body) response.write(body);
  if (answer.stall) return;
  // Give the client time to read what was sent, so that it meets the cut and not an empty answer.
  await sleep(50);
  response.socket?.destroy();
}

async function open({ reset }: Exchange, steps: SocketStep[], accept?: () => Promise<WebSocket>): Promise<void> {
  if (!accept) throw new Error('it is a WebSocket, and the request asks for none');
  const socket = await accept();
  await converse(socket, steps);
  if (reset) socket.terminate();
}

/** The headers of an answer; where none of them holds the number of the request, `x-request-id` does. */
function headersOf(answer: Exchange, number: string): Record<string, string> {
  const isNumbered = Object.values(answer.headers).some((value) => value.includes('{request}'));
  return {
    'content-type': contentType(answer),
    ...(!isNumbered && { 'x-request-id': `req_lab${number}` }),
    ...Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [
        name.toLowerCase(),
        dated(value).replaceAll('{request}', number),
      ]),
    ),
  };
}

/** Replaces `{now+5s}` in a header by that time as an HTTP date. */
function dated(value: string): string {
  return value.replace(/\{now\+(\d+)s\}/g, (_, seconds: string) =>
    new Date(Date.now() + Number(seconds) * 1000).toUTCString(),
  );
}

function unanswered(method: string, path: string): Exchange {
  const message = `This wire case has no answer for ${method} ${path}`;
  return { method: 'POST', path, status: 501, headers: {}, delay: 0, json: { error: { message } } };
}

/** Whether a path is one that a pattern stands for; `*` is any characters inside one segment. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(path);
}

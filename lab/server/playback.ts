import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange, WireCase } from '../../src/schemas/index.ts';

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
 * that no exchange is for gets a 501 that says so. Request ids count up: `req_lab0001`, `req_lab0002` …
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

  /** Answers one request as the case says. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): void {
    const method = request.method ?? 'GET';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    this.requests.push({ method, path, at: performance.now() - this.#started, headers });
    request.resume();
    const exchange = this.#next(method, path);
    const requestId = `req_lab${String(this.requests.length).padStart(4, '0')}`;
    // A client that has gone away is no failure of the server.
    response.on('error', () => undefined);
    void send(exchange ?? unanswered(method, path), response, requestId);
  }

  #next(method: string, path: string): Exchange | undefined {
    const answers = this.#wire.exchanges.filter((item) => item.method === method && matches(item.path, path));
    const key = `${method} ${answers[0]?.path ?? ''}`;
    const turn = this.#served.get(key) ?? 0;
    this.#served.set(key, turn + 1);
    return answers[Math.min(turn, answers.length - 1)];
  }
}

async function send(answer: Exchange, response: ServerResponse, requestId: string): Promise<void> {
  await sleep(answer.delay);
  if (answer.stall === 'before-headers') return;
  if (answer.reset === 'before-headers') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(answer.status, {
    'content-type': contentType(answer),
    'x-request-id': requestId,
    ...Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, dated(value)])),
  });
  if (answer.sse) {
    response.flushHeaders();
    for (const event of answer.sse) {
      if (event.delay > 0) await sleep(event.delay);
      const text = typeof event.data === 'string' ? event.data : JSON.stringify(event.data);
      response.write(`${event.event ? `event: ${event.event}\n` : ''}data: ${text}\n\n`);
    }
  }
  const body = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
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

function contentType(answer: Exchange): string {
  if (answer.sse) return 'text/event-stream';
  return answer.text === undefined ? 'application/json' : 'text/html; charset=utf-8';
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

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part === '*' || part === given[index]);
}

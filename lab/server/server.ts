import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Exchange, WireCase } from '../../src/schemas/index.ts';

/** A request that the mock server received. */
export interface ReceivedRequest {
  method: string;
  path: string;
  /** Milliseconds since the server was made. */
  at: number;
}

/**
 * Mock API server: answers as a wire case says. Answers with the same method and path are given in order and the last one
 * repeats; a request that no exchange is for gets a 501 that says so.
 *
 * @returns the server, not yet listening, and the list of requests, which grows as they come
 */
export function mockServer(wire: WireCase): { server: Server; requests: ReceivedRequest[] } {
  const requests: ReceivedRequest[] = [];
  const started = performance.now();
  const served = new Map<string, number>();
  const server = createServer((request, response) => {
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push({ method, path, at: performance.now() - started });
    request.resume();
    const answers = wire.exchanges.filter((item) => item.method === method && matches(item.path, path));
    const first = answers[0];
    if (!first) {
      response.writeHead(501, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `This wire case has no answer for ${method} ${path}` } }));
      return;
    }
    const key = `${method} ${first.path}`;
    const turn = served.get(key) ?? 0;
    served.set(key, turn + 1);
    const answer = answers[Math.min(turn, answers.length - 1)] ?? first;
    setTimeout(() => {
      send(answer, response, requests.length);
    }, answer.delay);
  });
  return { server, requests };
}

function send(answer: Exchange, response: ServerResponse, count: number): void {
  if (answer.reset === 'before-headers') {
    response.socket?.destroy();
    return;
  }
  const { type, body } = render(answer);
  response.writeHead(answer.status, {
    'content-type': type,
    'x-request-id': `req_lab${String(count).padStart(4, '0')}`,
    ...answer.headers,
  });
  if (answer.reset !== 'after-body') {
    response.end(body);
    return;
  }
  response.write(body, () => setTimeout(() => response.socket?.destroy(), 50));
}

function render(answer: Exchange): { type: string; body: string } {
  if (answer.sse) {
    const events = answer.sse.map(({ event, data }) => {
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      return `${event ? `event: ${event}\n` : ''}data: ${text}\n\n`;
    });
    return { type: 'text/event-stream', body: events.join('') };
  }
  if (answer.text !== undefined) return { type: 'text/html; charset=utf-8', body: answer.text };
  return { type: 'application/json', body: answer.json === undefined ? '' : JSON.stringify(answer.json) };
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part === '*' || part === given[index]);
}

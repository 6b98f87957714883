import { once } from 'node:events';
import { connect as connectTo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { MockServer } from '../../../lab/server/server.ts';
import { eventsToSend } from '../../../lab/server/websocket.ts';
import { wireCase, type WireCase } from '../../../src/schemas/index.ts';

const server = new MockServer();
beforeAll(() => server.start());
afterAll(() => {
  server.stop();
});

function caseOf(...websocket: object[]): WireCase {
  return wireCase.parse({
    summary: 'A test',
    exchanges: [{ method: 'GET', path: '/v1/realtime', status: 101, websocket }],
  });
}

/** A client of a case; `came` grows while messages come. */
function connect(wire: WireCase): { socket: WebSocket; came: string[]; paths: () => string[] } {
  const { url, play } = server.play(wire);
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/realtime?model=x`, ['realtime', 'key']);
  const came: string[] = [];
  socket.on('message', (message: Buffer) => came.push(message.toString()));
  return { socket, came, paths: () => play.requests.map(({ path }) => path) };
}

test('a socket is opened and closed, with code and reason, and counts as one request', async () => {
  const wire = caseOf(
    { send: { type: 'session.created' } },
    { send: 'plain' },
    { close: { code: 1001, reason: 'Over.' } },
  );
  const { socket, came, paths } = connect(wire);
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([1001, 'Over.']);
  expect(came).toEqual(['{"type":"session.created"}', 'plain']);
  expect(socket.protocol).toBe('realtime');
  expect(paths()).toEqual(['/v1/realtime']);
});

test('a step waits for an event of its type, whatever else comes, and for each one again', async () => {
  const ask = { receive: { type: 'response.create' } };
  const { socket, came } = connect(caseOf(ask, { send: 'first' }, ask, { send: 'second' }, { close: { code: 1000 } }));
  await once(socket, 'open');
  for (const message of ['no JSON', '{"type":"session.update"}', '{"type":"response.create"}']) socket.send(message);
  await once(socket, 'message');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(came).toEqual(['first']);
  socket.send('{"type":"response.create"}');
  await once(socket, 'close');
  expect(came).toEqual(['first', 'second']);
});

test('events that come before they are asked for are not lost', async () => {
  const ask = { receive: { type: 'a' } };
  const { socket, came } = connect(
    caseOf(ask, { send: '1', delay: 50 }, ask, { send: '2' }, { close: { code: 1000 } }),
  );
  await once(socket, 'open');
  for (let turn = 0; turn < 2; turn++) socket.send('{"type":"a"}');
  await once(socket, 'close');
  expect(came).toEqual(['1', '2']);
});

test('a socket that no step closes stays open, and a client that leaves ends the steps', async () => {
  const { socket, came } = connect(caseOf({ send: 'hello' }, { receive: { type: 'never' } }, { send: 'lost' }));
  await once(socket, 'message');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(socket.readyState).toBe(WebSocket.OPEN);
  socket.close();
  await once(socket, 'close');
  expect(came).toEqual(['hello']);
});

test('a socket that is cut ends without a close frame', async () => {
  const { socket } = connect(
    wireCase.parse({
      summary: 'A test',
      exchanges: [
        { method: 'GET', path: '/v1/realtime', status: 101, websocket: [{ send: 'hello' }], reset: 'after-body' },
      ],
    }),
  );
  expect((await once(socket, 'close'))[0]).toBe(1006);
});

test.each([
  ['an answer that refuses it', [{ method: 'GET', path: '/v1/realtime', status: 401, json: {} }], 401],
  ['no answer at all', [], 501],
])('a socket with %s is refused over HTTP', async (_, exchanges, status) => {
  const { socket } = connect(wireCase.parse({ summary: 'A test', exchanges }));
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
  expect(response.statusCode).toBe(status);
});

test('a client that breaks off before it is refused does not stop the server', async () => {
  const { url, play } = server.play(
    wireCase.parse({ summary: 'A test', exchanges: [{ method: 'GET', path: '/v1/realtime', status: 503, delay: 50 }] }),
  );
  const { port, pathname } = new URL(`${url}/v1/realtime`);
  const client = connectTo(Number(port), '127.0.0.1');
  client.write(`GET ${pathname} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  await vi.waitUntil(() => play.requests.length === 1);
  client.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await fetch(`${url}/v1/realtime`)).status).toBe(503);
});

test('a request that asks for no socket is told that there is one', async () => {
  const { url } = server.play(caseOf({ send: 'hello' }));
  const response = await fetch(`${url}/v1/realtime`);
  expect(response.status).toBe(501);
  expect(await response.text()).toContain('it is a WebSocket');
});

test('the program sends what the server waits for, in this order', () => {
  const [ask, commit] = [{ type: 'response.create' }, { type: 'input_audio_buffer.commit', event_id: 'event_1' }];
  expect(eventsToSend(caseOf({ send: {} }, { receive: ask }, { receive: commit }, { receive: ask }))).toEqual([
    ask,
    commit,
    ask,
  ]);
});

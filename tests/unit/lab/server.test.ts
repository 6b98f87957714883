import { expect, test } from 'vitest';
import { MockServer } from '../../../lab/server/server.ts';
import { wireCase, type Exchange } from '../../../src/schemas/index.ts';

/** Runs `use` against a server that plays the exchanges. */
async function playing(
  exchanges: object[],
  use: (url: string) => Promise<void>,
): Promise<{ method: string; path: string }[]> {
  const server = new MockServer();
  await server.start();
  const { url, play } = server.play(wireCase.parse({ summary: 'A test', exchanges }));
  try {
    await use(url);
  } finally {
    server.stop();
  }
  return play.requests.map(({ method, path }) => ({ method, path }));
}

test('answers in order, and repeats the last', async () => {
  const exchanges = [
    { method: 'GET', path: '/v1/responses/*', json: { status: 'queued' } },
    { method: 'GET', path: '/v1/responses/*', json: { status: 'failed' } },
  ];
  const seen: unknown[] = [];
  const requests = await playing(exchanges, async (url) => {
    for (let turn = 0; turn < 3; turn++) seen.push(await (await fetch(`${url}/v1/responses/resp_1`)).json());
  });
  expect(seen).toEqual([{ status: 'queued' }, { status: 'failed' }, { status: 'failed' }]);
  expect(requests).toHaveLength(3);
});

test('sends status, headers, a request id and events', async () => {
  await playing(
    [
      {
        path: '/v1/responses',
        status: 200,
        headers: { 'x-should-retry': 'false' },
        sse: [{ event: 'error', data: { code: 'x' } }, { data: '[DONE]' }],
      },
    ],
    async (url) => {
      const response = await fetch(`${url}/v1/responses`, { method: 'POST' });
      expect(response.headers.get('x-should-retry')).toBe('false');
      expect(response.headers.get('x-request-id')).toMatch(/^req_/);
      expect(await response.text()).toBe('event: error\ndata: {"code":"x"}\n\ndata: [DONE]\n\n');
    },
  );
});

test('resets before the headers', async () => {
  await playing([{ path: '/v1/responses', reset: 'before-headers' }], async (url) => {
    await expect(fetch(`${url}/v1/responses`, { method: 'POST' })).rejects.toThrow();
  });
});

test('says what it has no answer for', async () => {
  await playing([{ path: '/v1/responses', json: {} }], async (url) => {
    const response = await fetch(`${url}/v1/models`);
    expect(response.status).toBe(501);
    expect(await response.text()).toContain('no answer for GET /v1/models');
  });
});

test('sends events one after the other and holds a stalled stream open', async () => {
  const sse = [{ data: { turn: 1 } }, { data: { turn: 2 }, delay: 50 }];
  await playing([{ path: '/v1/responses', sse, stall: 'after-body' }], async (url) => {
    const { body } = await fetch(`${url}/v1/responses`, { method: 'POST' });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('data: {"turn":1}\n\n');
    expect((await reader?.read())?.value).toBe('data: {"turn":2}\n\n');
    const open = Symbol('still open');
    expect(await Promise.race([reader?.read(), new Promise((resolve) => setTimeout(resolve, 50, open))])).toBe(open);
  });
});

test('cuts a body in the middle', async () => {
  await playing([{ path: '/v1/responses', json: { a: 1 }, reset: 'after-body' }], async (url) => {
    const response = await fetch(`${url}/v1/responses`, { method: 'POST' });
    await expect(response.text()).rejects.toThrow('terminated');
  });
});

test('turns {now+3s} in a header into that time', async () => {
  await playing([{ path: '/v1/responses', headers: { 'retry-after': '{now+3s}' } }], async (url) => {
    const { headers } = await fetch(`${url}/v1/responses`, { method: 'POST' });
    const ahead = Date.parse(headers.get('retry-after') ?? '') - Date.parse(headers.get('date') ?? '');
    expect(ahead).toBeGreaterThanOrEqual(2000);
    expect(ahead).toBeLessThanOrEqual(4000);
  });
});

test('a star in a path stands for characters inside one segment', async () => {
  await playing([{ path: '/v1*/models/*:generateContent', json: { a: 1 } }], async (url) => {
    const status = async (path: string) => (await fetch(`${url}${path}`, { method: 'POST' })).status;
    expect(await status('/v1beta/models/gemini-2.5:generateContent?alt=sse')).toBe(200);
    expect(await status('/v1beta/models/a/b:generateContent')).toBe(501);
    expect(await status('/v1beta/models/a:generateContentX')).toBe(501);
  });
});

test('the number of a request stands where the headers ask for it', async () => {
  const headers = { 'request-id': 'req_011{request}' };
  await playing([{ path: '/v1/messages', headers, json: {} }], async (url) => {
    await fetch(`${url}/v1/messages`, { method: 'POST' });
    const response = await fetch(`${url}/v1/messages`, { method: 'POST' });
    expect(response.headers.get('request-id')).toBe('req_0110002');
    expect(response.headers.get('x-request-id')).toBeNull();
  });
});

test('sends lines of JSON', async () => {
  await playing([{ path: '/api/chat', ndjson: [{ data: { done: false } }, { data: { error: 'x' } }] }], async (url) => {
    const response = await fetch(`${url}/api/chat`, { method: 'POST' });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(await response.text()).toBe('{"done":false}\n{"error":"x"}\n');
  });
});

test('survives an answer that HTTP does not allow, says so and goes on', async () => {
  const bad: Exchange = {
    method: 'POST',
    path: '/a',
    status: 200,
    headers: { 'retry-after': '1\r\nx: y' },
    json: {},
    delay: 0,
  };
  const server = new MockServer();
  await server.start();
  const { url } = server.play({ summary: 'A test', exchanges: [bad, { ...bad, path: '/b', headers: {} }] });
  try {
    const refused = await fetch(`${url}/a`, { method: 'POST' });
    expect(refused.status).toBe(501);
    expect(await refused.text()).toContain('cannot be sent: TypeError');
    expect((await fetch(`${url}/b`, { method: 'POST' })).status).toBe(200);
  } finally {
    server.stop();
  }
});

test('plays several cases side by side, and counts each by itself', async () => {
  const server = new MockServer();
  await server.start();
  const [one, two] = ['one', 'two'].map((name) =>
    server.play(wireCase.parse({ summary: name, exchanges: [{ path: '/v1/responses', json: { name } }] })),
  );
  try {
    for (const play of [one, two, one]) await fetch(`${play?.url ?? ''}/v1/responses`, { method: 'POST' });
    expect([one?.play.requests.length, two?.play.requests.length]).toEqual([2, 1]);
  } finally {
    server.stop();
  }
});

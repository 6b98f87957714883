import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { mockServer } from '../../../lab/server/server.ts';
import { wireCase } from '../../../src/schemas/index.ts';

/** Runs `use` against a server that plays the exchanges. */
async function playing(
  exchanges: object[],
  use: (url: string) => Promise<void>,
): Promise<{ method: string; path: string }[]> {
  const { server, requests } = mockServer(wireCase.parse({ summary: 'A test', exchanges }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return requests.map(({ method, path }) => ({ method, path }));
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

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkLinks, type LinkResult } from '../../../../scripts/support/link-checker.ts';

/** Requests of one test, as `METHOD /path`. */
let asked: string[] = [];
let origin = '';

const redirect = (status: number, location: string) => ({ status, headers: { location } });
const answers: Record<string, { status: number; headers?: Record<string, string> } | 'hang' | 'cut'> = {
  '/fine': { status: 200 },
  '/gone': { status: 404 },
  '/gone-for-good': { status: 410 },
  '/private': { status: 401 },
  '/bots': { status: 403 },
  '/down': { status: 502 },
  '/moved': redirect(301, '/moved-again'),
  '/moved-again': redirect(308, '/fine'),
  '/detour': redirect(302, '/fine'),
  '/moved-to-detour': redirect(301, '/detour'),
  '/moved-away': redirect(301, '/gone'),
  '/circle': redirect(301, '/circle-2'),
  '/circle-2': redirect(302, '/circle'),
  '/nonsense': redirect(301, 'http://['),
  '/busy': { status: 429, headers: { 'retry-after': '0' } },
  '/hangs': 'hang',
  '/cut': 'cut',
};

const listener: RequestListener = ({ method = '', url = '' }, response) => {
  asked.push(`${method} ${url}`);
  if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end();
  else if (url === '/busy-once') {
    const isFirst = asked.filter((line) => line === 'HEAD /busy-once').length === 1;
    response.writeHead(isFirst ? 429 : 200, { 'retry-after': '0' }).end();
  } else {
    const answer = answers[url] ?? { status: 500 };
    if (answer === 'cut') response.destroy();
    else if (answer !== 'hang') response.writeHead(answer.status, answer.headers).end();
  }
};
const server = createServer(listener);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const options = { timeout: 10_000, pause: 1, userAgent: 'test' };

async function resultOf(url: string): Promise<Omit<LinkResult, 'url'>> {
  const timeout = url.endsWith('/hangs') ? 100 : options.timeout;
  const [result] = await checkLinks([url], { ...options, timeout });
  const { url: _, ...told } = result ?? { url, outcome: 'fine' as const };
  return told;
}

test.each<[path: string, expected: Omit<LinkResult, 'url' | 'to'> & { to?: string }]>([
  ['/fine', { outcome: 'fine', status: 200 }],
  ['/no-head', { outcome: 'fine', status: 200 }],
  ['/detour', { outcome: 'fine', status: 200 }],
  ['/moved-to-detour', { outcome: 'fine', status: 200 }],
  ['/moved', { outcome: 'moved', status: 200, to: '/fine' }],
  ['/gone', { outcome: 'gone', status: 404 }],
  ['/gone-for-good', { outcome: 'gone', status: 410 }],
  ['/moved-away', { outcome: 'gone', status: 404 }],
  ['/private', { outcome: 'refused', status: 401 }],
  ['/bots', { outcome: 'refused', status: 403 }],
  ['/busy', { outcome: 'refused', status: 429 }],
  ['/busy-once', { outcome: 'fine', status: 200 }],
  ['/down', { outcome: 'unreachable', status: 502, reason: 'HTTP 502' }],
  ['/circle', { outcome: 'unreachable', reason: 'redirects in a circle' }],
  ['/nonsense', { outcome: 'unreachable', reason: 'redirects to http://[' }],
  ['/hangs', { outcome: 'unreachable', reason: 'no answer in time' }],
  ['/cut', { outcome: 'unreachable', reason: 'UND_ERR_SOCKET' }],
])('%s', async (path, expected) => {
  const { to, ...rest } = expected;
  expect(await resultOf(origin + path)).toEqual({ ...rest, ...(to !== undefined && { to: origin + to }) });
});

test('a host that speaks no TLS, and one that is not there', async () => {
  expect(await resultOf(origin.replace('http:', 'https:'))).toEqual({
    outcome: 'unreachable',
    reason: expect.stringMatching(/SSL|EPROTO|packet/) as string,
  });
  expect(await resultOf('http://127.0.0.1:1/')).toMatchObject({ outcome: 'unreachable' });
});

test('what may pass is asked three times, what is settled once', async () => {
  await resultOf(`${origin}/busy`);
  await resultOf(`${origin}/circle`);
  await resultOf(`${origin}/private`);
  expect(asked).toEqual([
    ...Array.from({ length: 3 }, () => 'HEAD /busy'),
    'HEAD /circle',
    'HEAD /circle-2',
    'HEAD /private',
  ]);
});

test('the addresses of one host are asked one after the other', async () => {
  const paths = ['/fine', '/gone', '/private', '/detour'];
  const results = await checkLinks(
    paths.map((path) => origin + path),
    options,
  );
  expect(asked).toEqual(['HEAD /fine', 'HEAD /gone', 'GET /gone', 'HEAD /private', 'HEAD /detour', 'HEAD /fine']);
  expect(results.map(({ outcome }) => outcome)).toEqual(['fine', 'fine', 'gone', 'refused']);
});

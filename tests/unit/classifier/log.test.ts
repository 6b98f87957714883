import { describe, expect, test } from 'vitest';
import { LogReader, type LogReport } from '../../../src/classifier/index.ts';
import { rules } from '../../content/real.ts';

const quota =
  "Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}";
const key =
  "Error code: 401 - {'error': {'message': 'x', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}";

/** Reads a log in pieces of `size` characters. */
function read(log: string, size = log.length): LogReport {
  const reader = new LogReader(rules);
  for (let at = 0; at < log.length; at += size) reader.push(log.slice(at, at + size));
  return reader.finish();
}

const plain = [
  '2026-11-21 10:00:00,123 INFO started',
  `2026-11-21 10:00:05,000 ERROR ${quota}`,
  '2026-11-21 10:01:00,000 INFO HTTP Request: POST https://api.openai.com/v1/responses "HTTP/1.1 200 OK"',
  `2026-11-21 10:02:00,000 ERROR ${key}`,
  'Traceback (most recent call last):',
  '  File "/app/main.py", line 3, in <module>',
  `openai.AuthenticationError: ${key}`,
  `2026-11-21 10:10:00,000 ERROR ${quota}`,
].join('\n');

test('groups by entry, with counts, lines and times', () => {
  const report = read(plain);
  expect(report.groups.map(({ key: id, count, first, last }) => [id, count, first, last])).toEqual([
    ['openai/insufficient-quota', 2, 2, 8],
    ['openai/invalid-api-key', 1, 4, 4],
  ]);
  expect(report.groups[0]?.firstTime).toBe(Date.UTC(2026, 10, 21, 10, 0, 5));
  expect([report.lines, report.errors]).toEqual([8, 3]);
  const [quotas, keys] = report.groups.map(({ timeline }) => timeline);
  expect([quotas?.at(0), quotas?.at(-1), keys?.filter((count) => count > 0)]).toEqual([1, 1, [1]]);
  expect(report.timeline.reduce((sum, step) => sum + step.count, 0)).toBe(3);
});

test('a group that may be one or several errors says so', () => {
  const titleOf = (line: string) => read(`${plain}\n2026-11-21 10:20:00,000 ERROR ${line}`).groups.at(-1)?.title;
  expect(titleOf('Error: 400 missing_scope')).toMatch(/^Probably “.*scope/);
  expect(titleOf('Error: 400 invalid_value')).toMatch(/^Probably one of these/);
  expect(titleOf('{"error":{"code":"rate_limit_exceeded"}}')).toBe('It may be one of these');
});

test('a log cut anywhere gives the same report', () => {
  expect(read(plain, 7)).toEqual(read(plain));
});

describe('forms of logs', () => {
  test.each([
    ['Docker', `web-1  | 2026-11-21T10:00:00Z ERROR ${quota}\nweb-1  | 2026-11-21T10:00:01Z INFO ok`],
    ['journald', `Nov 21 10:00:00 host app[12]: ${quota}\nNov 21 10:00:01 host app[12]: ok`],
    [
      'JSON lines',
      `${JSON.stringify({ ts: 1795255200, level: 'error', msg: quota })}\n${JSON.stringify({ ts: 1795255201, level: 'info', msg: 'ok' })}`,
    ],
    ['ANSI colours', `\u001b[31m2026-11-21 10:00:00 ERROR\u001b[0m ${quota}`],
    ['no times', `ERROR ${quota}\nINFO ok`],
  ])('%s', (_, log) => {
    expect(read(log).groups.map(({ key: id, count }) => [id, count])).toEqual([['openai/insufficient-quota', 1]]);
  });
});

test.each([
  ['one after the other', (objects: string[]) => objects.join('\n')],
  ['in an array', (objects: string[]) => `[\n${objects.join(',\n').replaceAll(/^/gm, '  ')}\n]`],
])('objects printed over several lines, %s, are a record each', (_, join) => {
  const details = [{ reason: 'a' }, { reason: 'b' }];
  const failed = (code: string) => JSON.stringify({ ts: 1795255200, error: { message: 'x', code, details } }, null, 2);
  const report = read(join([failed('insufficient_quota'), failed('invalid_api_key'), failed('insufficient_quota')]));
  expect(report.groups.map(({ key: id, count }) => [id, count])).toEqual([
    ['openai/insufficient-quota', 2],
    ['openai/invalid-api-key', 1],
  ]);
});

test('a quiet log has no groups', () => {
  expect(read('2026-11-21 10:00:00 INFO all is well\n'.repeat(100))).toMatchObject({
    errors: 0,
    groups: [],
    timeline: [],
  });
});

test('lines that differ only in numbers are classified once', () => {
  const lines = Array.from(
    { length: 3_000 },
    (_, index) => `2026-11-21 10:00:${String(index % 60).padStart(2, '0')} ERROR req ${index} ${quota}`,
  );
  expect(read(lines.join('\n')).groups[0]?.count).toBe(3_000);
});

test('examples hold no secret', () => {
  const report = read(`2026-11-21 10:00:00 ERROR key sk-proj-A1b2C3d4E5f6G7h8I9j0K1l2 ${quota}`);
  expect(JSON.stringify(report)).not.toContain('A1b2C3');
});

test('an answer with HTTP 200 is no error, whatever its milliseconds', () => {
  const line =
    '2026-11-21 10:00:00 INFO HTTP Request: POST https://api.openai.com/v1/responses "HTTP/1.1 200 OK" in 429 ms\n';
  expect(read(line.repeat(5)).errors).toBe(0);
});

describe('what decides stays in the group', () => {
  const failed = (status: number) =>
    `2026-11-21 10:00:00 ERROR openai.APIStatusError: Error code: ${status} - {'error': {'message': 'x', 'code': None}}`;
  const limited = (requested: number) =>
    `2026-11-21 10:00:00 ERROR Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-5.4 in organization org-x on tokens per min (TPM): Limit 30000, Used 29937, Requested ${requested}. Please try again in 644ms.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}`;
  const coded = (code: string) =>
    `2026-11-21 10:00:00 ERROR openai.BadRequestError: Error code: 400 - {'error': {'message': 'x', 'type': 'invalid_request_error', 'param': None, 'code': '${code}'}}`;
  const rows = (...lines: string[]) => read(lines.join('\n')).groups.map(({ count, verdict }) => [count, verdict]);

  test('the status', () => {
    expect(rows(failed(401), failed(429), failed(500), failed(503), failed(500))).toHaveLength(4);
  });

  test('whether a request fits the limit', () => {
    expect(rows(limited(385), limited(40_000), limited(50_000), limited(60_000))).toEqual([
      [3, 'change'],
      [1, 'wait'],
    ]);
  });

  test('the digits of a code', () => {
    expect(rows(coded('new_code_1'), coded('new_code_2'), coded('new_code_2'))).toHaveLength(2);
  });

  test('and times, ids and counters do not', () => {
    const line = (n: number) =>
      `2026-11-21 10:00:0${n} ERROR request ${n} req_0a1b2c3d4e5f6071${n} ${failed(500).slice(26)}`;
    expect(rows(...Array.from({ length: 9 }, (_, n) => line(n)))).toHaveLength(1);
  });

  test('more codes than a table can show make one that ends, and a count of what it leaves out', () => {
    const report = read(Array.from({ length: 1_000 }, (_, index) => coded(`code_${index}`)).join('\n'));
    expect(report.errors).toBe(1_000);
    expect(report.groups).toHaveLength(200);
    expect(report.leftOut).toBe(800);
  });
});

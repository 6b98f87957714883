import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { builtCommand } from './command.ts';

const command = await builtCommand();
afterAll(command.remove);
const { run: errata, file: fileOf } = command;

const quota =
  '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}';
type Line = Record<string, unknown>;
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('errata classify --jsonl', () => {
  test('prints a line for each, with what a program decides by', () => {
    const overloaded = `HTTP/1.1 529\nretry-after: 20\nrequest-id: req_011CSHoEeqs5C35K2UUqR7Fy\n\n{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}`;
    const rows = [
      { id: 'a', text: quota },
      { id: 'b', text: 'hello' },
      { id: 'c', text: overloaded },
    ];
    const { stdout, stderr, status } = errata(
      ['classify', '--jsonl', '-'],
      rows.map((row) => JSON.stringify(row)).join('\n'),
    );
    const [a, b, c] = linesOf(stdout);
    expect(a).toMatchObject({
      ...{
        id: 'a',
        version: 1,
        outcome: 'identified',
        entries: ['openai/insufficient-quota'],
        kind: 'quota_exhausted',
      },
      ...{ verdict: 'account', basis: 'entry', carrier: 'http', reading: null, provider: 'openai', via: null },
      ...{ candidates: [], waitMs: null, requestId: null, page: '/errors/openai/insufficient-quota/' },
    });
    expect(b).toMatchObject({ id: 'b', outcome: 'unrecognised', entries: [], verdict: null, reading: 'unknown' });
    expect(c).toMatchObject({
      ...{ id: 'c', entries: ['anthropic/overloaded'], waitMs: 20_000, requestId: 'req_011CSHoEeqs5C35K2UUqR7Fy' },
    });
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('a bad row has its error in its place, and the rest goes on; ids come back as they were given', () => {
    const digits = '9'.repeat(400);
    const rows = [
      '\ufeff{"id":1,"text":"429"}',
      '',
      'nonsense',
      'null',
      '  \t',
      '{"id":"four","text":7}',
      '\ufeff{"id":2.5,"text":"429"}\r',
      '{"text":"429"}',
      '{"id":12345678901234567890,"text":"429"}',
      `{"id":${digits},"text":"429"}`,
      '{"id":-7,"text":""}',
      '[1,2]',
    ];
    const { stdout, stderr, status } = errata(['classify', '--jsonl', '-'], rows.join('\n'));
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => /^\{"id":("[^"]*"|[^,]*),"(error|version)"/.exec(line)?.slice(1));
    expect(ids).toEqual([
      ['1', 'version'],
      ['"line 3"', 'error'],
      ['"line 4"', 'error'],
      ['"four"', 'error'],
      ['2.5', 'version'],
      ['"line 8"', 'version'],
      ['12345678901234567890', 'version'],
      [digits, 'version'],
      ['-7', 'version'],
      ['"line 12"', 'error'],
    ]);
    expect(linesOf(stdout)[1]).toEqual({ id: 'line 3', error: 'not JSON; expected {"id": …, "text": "…"}' });
    expect(stderr).toBe('4 rows could not be read; in the place of each stands what is wrong with it.\n');
    expect(status).toBe(2);
  });

  test('nothing of an id acts on a terminal, and it is the same id still', () => {
    const id = 'a\u001b[31m\u009b2J\u202eb\u007f';
    const { stdout } = errata(['classify', '--jsonl', '-'], JSON.stringify({ id, text: '429' }));
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(linesOf(stdout)[0]?.id).toBe(id);
  });

  test('--json gives the whole classification, the same as of one text', () => {
    const file = fileOf(JSON.stringify({ id: 7, text: quota }));
    const [line] = linesOf(errata(['classify', '--jsonl', file, '--json']).stdout);
    const { classification } = line as { classification: Line };
    expect(line).toMatchObject({
      id: 7,
      classification: { id: 'openai/insufficient-quota', provider: { id: 'openai' } },
    });
    expect(JSON.parse(errata(['classify', '--json'], quota).stdout)).toMatchObject(classification);
  });

  test('whoever sends a row and waits gets its answer', async () => {
    const child = command.start(['classify', '--jsonl', '-']);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${String(id)},"text":"429"}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(String(value))).toMatchObject({ id, kind: 'rate_limited' });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('any number of rows in a small memory, in order', async () => {
    const count = 30_000;
    const text = 'x'.repeat(1_000);
    const rows = fileOf('', 'rows.jsonl');
    const out = createWriteStream(rows);
    for (let id = 0; id < count; id++) {
      const row = id % 1_000 === 7 ? '{' : JSON.stringify({ id, text: id % 100 === 0 ? quota : text });
      if (!out.write(`${row}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    const child = command.start(['classify', '--jsonl', '-'], ['--max-old-space-size=60']);
    createReadStream(rows).pipe(child.stdin);
    let next = 0;
    let bad = 0;
    for await (const line of createInterface(child.stdout)) {
      const { id, error } = JSON.parse(line) as { id: number | string; error?: string };
      if (error !== undefined) bad++;
      expect(id).toBe(error === undefined ? next : `line ${String(next + 1)}`);
      next++;
    }
    expect([next, bad]).toEqual([count, count / 1_000]);
  }, 120_000);
});

describe('a log of any size', () => {
  const stamp = (second: number) => new Date(Date.UTC(2026, 10, 29) + second * 1_000).toISOString();
  const exception = `Traceback (most recent call last):\n  File "app.py", line 3\nopenai.RateLimitError: Error code: 429 - ${quota}`;
  const overloaded = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
  const noise = (lines: number) =>
    Array.from(
      { length: lines },
      (_, line) => `${stamp(line)} INFO request ${String(line)} handled, status 200\n`,
    ).join('');
  const log = (lines: number) =>
    `${noise(lines)}${stamp(lines)} ERROR ${exception}\n${noise(200)}${stamp(lines)} ERROR 529 ${overloaded}\n${noise(lines)}`;

  test('a small one: a table, and what to do about each error, those that need a person first', () => {
    const { stdout } = errata(['classify'], log(10));
    expect(stdout.split('\n').slice(0, 9)).toEqual([
      '2 errors of 2 kinds in 224 lines',
      '',
      'times  first line  last line  retry?                              error',
      '    1          11         11  Don’t retry: fix billing or access  openai/insufficient-quota',
      '    1         214        214  Retry with backoff                  anthropic/overloaded',
      '',
      'Don’t retry: fix billing or access',
      'openai/insufficient-quota: You exceeded your current quota',
      expect.stringMatching(/^do first {5}/),
    ]);
    expect(errata(['classify', '--exit-code'], log(10)).status).toBe(10);
  });

  test('as JSON: the most urgent error, and the report with a classification for each group', () => {
    const told = JSON.parse(errata(['classify', '--json'], log(10)).stdout) as Line;
    expect(told).toMatchObject({
      ...{ version: 1, id: 'openai/insufficient-quota' },
      log: {
        ...{ errors: 2, lines: 224, leftOut: 0 },
        groups: [
          { key: 'openai/insufficient-quota', count: 1, classification: { kind: 'quota_exhausted' } },
          { key: 'anthropic/overloaded', count: 1, classification: { kind: 'overloaded' } },
        ],
      },
    });
  });

  test('one error many times is answered once, with how often it came', () => {
    const { stdout } = errata(['classify'], `${stamp(1)} ERROR ${exception}\n`.repeat(4));
    expect(stdout).toMatch(/^Don’t retry: fix billing or access\nopenai\/insufficient-quota: /);
    expect(stdout).toMatch(/\n4 times, lines 1 to 10\n$/);
  });

  test('30 MB with two errors in the middle, on standard input and in a file, in a small memory', () => {
    const long = log(290_000);
    expect(long.length).toBeGreaterThan(30_000_000);
    const file = fileOf(long, 'big.log');
    for (const { stdout, status } of [
      errata(['classify'], long, { node: ['--max-old-space-size=60'] }),
      errata(['classify', file], '', { node: ['--max-old-space-size=60'] }),
    ]) {
      expect(stdout).toContain('2 errors of 2 kinds in 580,204 lines');
      expect(stdout).toMatch(
        /\n {4}1 {5}290,001 {4}290,001 {2}Don’t retry: fix billing or access {2}openai\/insufficient-quota\n/,
      );
      expect(stdout).toContain('anthropic/overloaded: Overloaded (529)');
      expect(status).toBe(0);
    }
  }, 120_000);

  test('a log in one line of 30 MB, without a line end, does not have to fit either', () => {
    const line = `${'all is well '.repeat(1_250_000)}\\n${exception.replaceAll('\n', '\\n')}\\n${'all is well '.repeat(1_250_000)}`;
    const { stdout } = errata(['classify'], line, { node: ['--max-old-space-size=60'] });
    expect(stdout).toContain('1 error of 1 kind in 1 line\n');
    expect(stdout).toContain('openai/insufficient-quota');
  }, 120_000);

  test('no error in it: all of it was read, and that is said', () => {
    const { stdout } = errata(['classify'], noise(20_000));
    expect(stdout).toBe('No API error in this text\nAll of it was read, record by record: 20,000 lines.\n');
  });

  test('more kinds of errors than are listed: what is left out is said', () => {
    const kinds = Array.from(
      { length: 230 },
      (_, index) =>
        `${stamp(index)} ERROR {"error":{"code":"odd_${String(index)}_thing","message":"no","type":"invalid_request_error"}}\n`,
    );
    const { stdout } = errata(['classify'], kinds.join(''));
    expect(stdout).toContain('230 errors of 200 kinds in 230 lines');
    expect(stdout).toContain('Not shown: what to do about 192 more kinds of errors.');
    expect(stdout).toContain('Left out: 30 errors of other kinds than the 200 most frequent.');
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const errata = (args: string[], input: string | Buffer = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};
/** A file of its own folder with these bytes. */
const fileOf = (bytes: string | Buffer, name = 'paste.txt') => {
  const file = join(mkdtempSync(join(tmpdir(), 'errata-')), name);
  writeFileSync(file, bytes);
  return file;
};
const quota =
  '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}';

describe('errata classify', () => {
  test('reads standard input and answers in words', () => {
    const { stdout, status } = errata(['classify'], quota);
    expect(stdout).toContain('openai/insufficient-quota');
    expect(stdout).toContain('Don’t retry: fix billing or access');
    expect(status).toBe(0);
  });

  test.each([
    ['{"error":{"code":"rate_limit_exceeded"}}', 'It may be one of these'],
    [
      'Error: 400 invalid_value',
      'Probably “Timeout / Error while downloading an image URL”: the code matches, the message differs',
    ],
  ])('%s: says that it is not sure', (paste, answer) => {
    expect(errata(['classify'], paste).stdout.split('\n')[0]).toBe(answer);
  });

  test('--json prints the whole diagnosis', () => {
    expect(JSON.parse(errata(['classify', '--json'], quota).stdout)).toMatchObject({
      outcome: 'identified',
      id: 'openai/insufficient-quota',
      kind: 'quota_exhausted',
      verdict: 'account',
      waitMs: null,
      deciding: [{ name: 'message' }, { name: 'code', value: 'insufficient_quota' }, { name: 'type' }],
    });
  });

  test('--jsonl prints one line each', () => {
    const file = fileOf(
      `${JSON.stringify({ id: 'a', text: quota })}\n\n${JSON.stringify({ id: 'b', text: 'hello' })}\n`,
    );
    const lines = errata(['classify', '--jsonl', file])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      {
        id: 'a',
        outcome: 'identified',
        entries: ['openai/insufficient-quota'],
        kind: 'quota_exhausted',
        verdict: 'account',
        basis: 'entry',
        carrier: 'http',
        reading: null,
        provider: 'openai',
        via: null,
        candidates: [],
      },
      {
        id: 'b',
        outcome: 'unrecognised',
        entries: [],
        kind: null,
        verdict: null,
        basis: null,
        carrier: null,
        reading: 'unknown',
        provider: null,
        via: null,
        candidates: [],
      },
    ]);
  });

  test('a broken line is named with its place, and the lines around it are answered', () => {
    const line = (id: string) => JSON.stringify({ id, text: quota });
    const file = fileOf(`${line('a')}\nnonsense\nnull\n${line('d')}\n`);
    const { stdout, stderr, status } = errata(['classify', '--jsonl', file]);
    expect(stdout.match(/"id":"\w"/g)).toEqual(['"id":"a"', '"id":"d"']);
    expect(stderr).toContain(`${file}, line 2: not JSON`);
    expect(stderr).toContain(`${file}, line 3: expected`);
    expect(status).toBe(2);
  });

  test('a file that is not there is a message, not a trace, and the next file is answered', () => {
    const { stdout, stderr, status } = errata(['classify', '/nowhere/at/all', fileOf(quota)]);
    expect(stdout).toContain('openai/insufficient-quota');
    expect(stderr).toContain('/nowhere/at/all');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});

describe('errata classify reads what tools write', () => {
  const littleEndian = Buffer.from(quota, 'utf16le');
  const bigEndian = Buffer.from(littleEndian).swap16();
  const half = quota.length / 2;

  test.each([
    ['UTF-16 of PowerShell', Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian])],
    ['UTF-16 without a mark', littleEndian],
    ['UTF-16, the high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian])],
    ['UTF-16, the high byte first, without a mark', bigEndian],
    ['gzip', gzipSync(quota)],
    ['gzip of UTF-16', gzipSync(littleEndian)],
    ['gzip in two members, the error across both', Buffer.concat([half, -half].map(memberOf))],
  ])('%s, as a file and on standard input', (_, bytes) => {
    for (const { stdout, stderr, status } of [
      errata(['classify', '--json', fileOf(bytes)]),
      errata(['classify', '--json'], bytes),
    ]) {
      const { id, text } = JSON.parse(stdout) as { id: string; text: string };
      expect([id, text, stderr, status]).toEqual(['openai/insufficient-quota', quota, '', 0]);
    }
  });

  /** The first part of the error, packed, or with a negative length what is behind it. */
  function memberOf(length: number): Buffer {
    return gzipSync(length > 0 ? quota.slice(0, length) : quota.slice(-length));
  }

  /** Bytes that no packer makes smaller, and no unpacker takes for its own. */
  const noise = createHash('shake256', { outputLength: 2_000 }).update('noise').digest();
  const long = gzipSync(`${quota}\n${noise.toString('hex')}`);

  test.each([
    ['that is still being written', long.subarray(0, -1_000)],
    ['whose end is something else', Buffer.concat([gzipSync(quota), noise])],
    ['whose second member is cut', Buffer.concat([gzipSync(quota), long.subarray(0, 15)])],
  ])('a packed file %s is answered by what can be unpacked, and told', (_, bytes) => {
    const file = fileOf(bytes);
    for (const [name, { stdout, stderr, status }] of [
      [file, errata(['classify', file])],
      ['standard input', errata(['classify'], bytes)],
    ] as const) {
      expect(stdout).toMatch(/^openai\/insufficient-quota/);
      expect(stderr).toMatch(/ is damaged: only its first \d+ characters could be unpacked\.\n$/);
      expect(stderr.startsWith(name)).toBe(true);
      expect(status).toBe(2);
    }
  });

  test('nothing before the damage is lost', () => {
    const { stdout } = errata(['classify', '--json'], Buffer.concat([gzipSync(quota), noise]));
    expect((JSON.parse(stdout) as { text: string }).text).toBe(quota);
  });

  test('a packed file of which nothing can be unpacked is a message, and the next file is answered', () => {
    const broken = Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(100, 7)]);
    const file = fileOf(broken);
    const { stdout, stderr, status } = errata(['classify', file, fileOf(quota)]);
    expect(stdout).toContain('openai/insufficient-quota');
    expect([stderr, status]).toEqual([`${file} is damaged: it cannot be unpacked.\n`, 2]);
    expect(errata(['classify'], broken)).toEqual({
      stdout: '',
      stderr: 'standard input is damaged: it cannot be unpacked.\n',
      status: 2,
    });
  });
});

test('errata search prints ranked ids', () => {
  const ids = JSON.parse(errata(['search', 'insufficient_quota', '--json']).stdout) as string[];
  expect(ids[0]).toBe('openai/insufficient-quota');
});

test('errata read prints the entry, or names those that may be meant', () => {
  expect(errata(['read', 'openai/insufficient-quota']).stdout).toMatch(/^# You exceeded your current quota\n/);
  const { stderr, status } = errata(['read', 'insuficient-quota']);
  expect(stderr).toContain('openai/insufficient-quota');
  expect(status).toBe(1);
});

test.each([[[]], [['search']], [['read']], [['nonsense']], [['classify', '--wrong']]])('%j explains itself', (args) => {
  const { stderr, status } = errata(args);
  expect(stderr).toContain('errata classify');
  expect(status).toBe(2);
});

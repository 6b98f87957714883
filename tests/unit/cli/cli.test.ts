import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const errata = (args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
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
    const file = join(mkdtempSync(join(tmpdir(), 'errata-')), 'pastes.jsonl');
    writeFileSync(
      file,
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

  test('a broken line is named with its place', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'errata-')), 'pastes.jsonl');
    writeFileSync(file, '{"id":"a","text":"x"}\nnonsense\n');
    const { stderr, status } = errata(['classify', '--jsonl', file]);
    expect(stderr).toContain(`${file}, line 2: not JSON`);
    expect(status).toBe(2);
  });

  test('a file that is not there is a message, not a trace', () => {
    const { stderr, status } = errata(['classify', '/nowhere/at/all']);
    expect(stderr).toContain('/nowhere/at/all');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
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

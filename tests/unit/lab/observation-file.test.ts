import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { committed, prune } from '../../../lab/observation-file.ts';
import type { Observations } from '../../../src/schemas/index.ts';

const root = mkdtempSync(join(tmpdir(), 'errata-observations-'));
const file = join(root, 'content/observations/sdk.json');
const seen = { from: '3f9a0c27b1d4', outcome: { kind: 'waiting' as const }, requests: [] };
const run: Observations = {
  generated: '',
  sdk: 'sdk',
  version: '1.0.0',
  runtime: 'Python 3.11',
  packages: {},
  platform: 'linux x64',
  date: '2026-11-29',
  cases: { 'openai/a/gone': seen, 'openai/a/here': seen },
};

beforeAll(() => {
  mkdirSync(join(root, 'content/observations'), { recursive: true });
  writeFileSync(file, JSON.stringify(run));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the observation of a case that is gone goes, and nothing else', async () => {
  await prune(root, { id: 'sdk' }, new Set(['openai/a/here', 'openai/a/new']));
  expect(committed(root, { id: 'sdk' })).toEqual({ ...run, cases: { 'openai/a/here': seen } });
});

test('where every case is there, the file is left alone', async () => {
  const { mtimeMs } = statSync(file);
  await prune(root, { id: 'sdk' }, new Set(['openai/a/here']));
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

test('an SDK without observations has nothing to lose', async () => {
  await prune(root, { id: 'other' }, new Set());
  expect(committed(root, { id: 'other' })).toBeUndefined();
});

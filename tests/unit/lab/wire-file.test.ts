import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWireFile } from '../../../lab/server/wire-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'errata-wire-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of a wire file with this text. */
function told(text: string): string {
  writeFileSync(join(folder, 'case.yaml'), text);
  try {
    readWireFile(folder, 'case.yaml');
    return 'nothing';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('a good file is read', () => {
  expect(told('summary: x\nexchanges: []\n')).toBe('nothing');
});

test.each([
  ['broken YAML', 'summary: "x\n', ['✗ case.yaml', 'at       line', 'expected valid YAML']],
  ['no mapping', 'summary\n', ['✗ case.yaml', 'expected']],
  ['a misspelt key', 'summary: x\nexchange: []\nexchanges: []\n', ['at       exchange', 'one of the keys']],
  [
    'a header of two lines',
    'summary: x\nexchanges:\n- path: /v1/responses\n  headers: { retry-after: "1\\r\\nx: y" }\n',
    ['at       exchanges.0.headers.retry-after', 'one line without control characters'],
  ],
  [
    'two bodies',
    'summary: x\nexchanges:\n- { path: /, json: {}, text: y }\n',
    ['at       exchanges.0', 'one body only: json, text, sse, ndjson, eventstream, websocket'],
  ],
  [
    'a frame that is event and exception',
    'summary: x\nexchanges:\n- path: /\n  eventstream:\n  - { event: a, exception: b, data: {} }\n',
    ['at       exchanges.0.eventstream.0', 'either `event` or `exception`'],
  ],
  [
    'a WebSocket that begins like a call',
    'summary: x\nexchanges:\n- { path: /, websocket: [] }\n',
    ['at       exchanges.0', '`method: GET` and `status: 101`, with which a `websocket` begins'],
  ],
  [
    'a step that sends and closes',
    'summary: x\nexchanges:\n- method: GET\n  path: /\n  status: 101\n  websocket:\n  - { send: {}, close: { code: 1000 } }\n',
    ['at       exchanges.0.websocket.0', 'one of send, receive, close'],
  ],
  [
    'an event of the program without a type',
    'summary: x\nexchanges:\n- method: GET\n  path: /\n  status: 101\n  websocket:\n  - receive: { event: a }\n',
    ['at       exchanges.0.websocket.0.receive.type', 'expected'],
  ],
])('%s is named with file, place and expectation', (_, text, parts) => {
  const message = told(text);
  for (const part of parts) expect(message).toContain(part);
});

test('a file that is not there', () => {
  expect(() => readWireFile(folder, 'nothing.yaml')).toThrow(
    '✗ nothing.yaml\n  expected a wire case that can be read, like content/errors/<provider>/<slug>/wire/<case>.yaml (ENOENT)',
  );
});

test('the command says so too, without a stack trace', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['lab/server/run-with.ts', 'content/errors/openai/nothing/wire/nothing.yaml', 'true'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('✗ content/errors/openai/nothing/wire/nothing.yaml\n  expected a wire case');
  expect(stderr).not.toContain('    at ');
});

test('options after the file belong to the command that is run', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'lab/server/run-with.ts',
      'content/cases/openai/status-503.yaml',
      process.execPath,
      '-e',
      'console.log(process.env.OPENAI_BASE_URL, process.argv.at(-1))',
      '--',
      '--provider=x',
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/run\/0\/v1 --provider=x\n$/);
});

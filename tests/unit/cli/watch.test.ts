import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { builtCommand } from './command.ts';

const command = await builtCommand();
afterAll(command.remove);
const { run: errata, file } = command;

/** A script of Node, run under watch. */
const watched = (script: string, args: string[] = []) => ['watch', '--', process.execPath, '-e', script, ...args];
const quota = `openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`;

describe('errata watch', () => {
  test('passes on what a program prints, byte by byte, and keeps its exit code', () => {
    const bytes = createHash('shake256', { outputLength: 1_000_000 }).update('bytes').digest();
    const path = file(bytes, 'bytes');
    const script = `process.stdout.write(require('fs').readFileSync(process.argv[1])); process.exitCode = 7`;
    const { stdout, stderr, status } = spawnSync(process.execPath, [...command.args, ...watched(script, [path])], {
      maxBuffer: 1e9,
    });
    expect(stdout.equals(bytes)).toBe(true);
    expect(stderr.toString()).toBe('errata: no error of an LLM API came by.\n');
    expect(status).toBe(7);
  });

  test('says at the end on standard error which errors came by, and what to do', () => {
    const script = `console.log('starting'); for (let i = 0; i < 3; i++) console.error('2026-11-29T00:00:0' + i + 'Z ERROR ' + process.argv[1]);
      console.log('HTTP 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}')`;
    const { stdout, stderr, status } = errata(watched(script, [quota]));
    expect(stdout).toMatch(/^starting\nHTTP 529 .*\n$/);
    const [first, second, third, blank, ...said] = stderr.split('\n');
    expect([first, second, third]).toEqual(
      [0, 1, 2].map((second) => `2026-11-29T00:00:0${String(second)}Z ERROR ${quota}`),
    );
    expect(blank).toBe('');
    expect(said.map((line) => line.slice(0, 58).trimEnd())).toEqual([
      'errata: 4 errors of 2 kinds came by.',
      '',
      'Don’t retry: fix billing or access',
      'openai/insufficient-quota: You exceeded your current quota',
      expect.stringMatching(/^do first/),
      expect.stringMatching(/^page/),
      '',
      'Retry with backoff',
      'anthropic/overloaded: Overloaded (529)',
      expect.stringMatching(/^do first/),
      expect.stringMatching(/^page/),
      '',
    ]);
    expect(status).toBe(0);
  });

  test('says nothing where nothing came by', () => {
    expect(errata(watched(`console.log('fine')`))).toEqual({ stdout: 'fine\n', stderr: '', status: 0 });
  });

  test('standard input goes to the program; a script may open /dev/stderr', () => {
    const { stdout, stderr } = errata(['watch', '--', 'sh', '-c', 'cat; echo aside > /dev/stderr'], 'given');
    expect([stdout, stderr]).toEqual(['given', 'aside\n']);
  });

  test.each([
    [['no-such-program'], 127, 'errata: no-such-program: there is no such command.\n'],
    [['/'], 126, 'errata: /: you may not run this.\n'],
    [['sh', '-c', 'kill -TERM $$'], 143, ''],
  ])('%j ends with %i', (args, code, said) => {
    expect(errata(['watch', '--', ...args])).toEqual({ stdout: '', stderr: said, status: code });
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s goes to the program, whose end is told all the same',
    async (signal) => {
      const child = command.start(
        watched(
          `process.on('${signal}', () => { console.error(process.argv[1]); process.exit(3); }); setInterval(() => {}, 9); console.log('ready')`,
          [quota],
        ),
      );
      let stderr = '';
      child.stderr.on('data', (bytes) => (stderr += String(bytes)));
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([3, null]);
      expect(stderr).toContain('errata: 1 error of 1 kind came by.');
    },
  );

  test('a reader that goes away ends the program as it would without us', () => {
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', '"$@" watch -- yes | head -1; exit "${PIPESTATUS[0]}"', 'bash', process.execPath, ...command.args],
      { encoding: 'utf8' },
    );
    expect([stdout, stderr, status]).toEqual(['y\n', '', 141]);
  });
});

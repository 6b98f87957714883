import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { builtCommand } from './command.ts';

const command = await builtCommand('https://errata.example');
afterAll(command.remove);
const { run: errata, file: fileOf } = command;
const tokens =
  'Rate limit reached for gpt-5 in organization org-x on tokens per min (TPM): Limit 30000, Used 29000, Requested 1500.';
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
      'Error: 400 missing_scope',
      'Don’t retry: change the request\nProbably “Insufficient permissions: Missing scopes”: the code matches, the message differs',
    ],
  ])('%s: says that it is not sure', (paste, answer) => {
    expect(errata(['classify'], paste).stdout.startsWith(`${answer}\n`)).toBe(true);
  });

  test('what to do comes first: label, error, quick fix, wait, full address', () => {
    const body = { code: 'rate_limit_exceeded', type: 'tokens', message: `${tokens} Please try again in 1.5s.` };
    const { stdout } = errata(['classify'], JSON.stringify({ error: body }));
    expect(stdout.split('\n').map((line) => line.slice(0, 60).trimEnd())).toEqual([
      'Retry after the stated wait',
      'openai/rate-limit-tokens: Rate limit reached on tokens per m',
      'do first     Wait as long as `retry-after-ms`, `retry-after`',
      'wait         1.5 s',
      'page         https://errata.example/errors/openai/rate-limit',
      'Wait 1.5s, then send the same request. It asks for 1,500 of',
      '',
    ]);
  });

  test('the reasons are behind --why', () => {
    expect(errata(['classify'], quota).stdout).not.toContain('decided by');
    const { stdout } = errata(['classify', '--why'], quota);
    expect(stdout).toContain('kind         quota_exhausted\n');
    expect(stdout).toContain('decided by   code: insufficient_quota\n');
    expect(stdout).toMatch(/\nnot {10}openai\/rate-limit-tokens: /);
  });

  test('a link of the quick fix is an address that can be opened', () => {
    const { stdout } = errata(['classify'], quota);
    expect(stdout).toMatch(/billing page \(https:\/\/platform\.openai\.com\//);
    expect(stdout).not.toContain('](');
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
      expect(stdout).toContain('openai/insufficient-quota');
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

test('the repository has the same command, on its content as it is', () => {
  const { stdout, status } = spawnSync(process.execPath, ['src/cli/main.ts', 'classify'], {
    input: quota,
    encoding: 'utf8',
  });
  expect(stdout).toContain(
    'page         /errors/openai/insufficient-quota/ (here: errata read openai/insufficient-quota)',
  );
  expect(status).toBe(0);
});

test('a packed file that unpacks to a hundred times its size is read to its end', () => {
  const long = gzipSync(`${'INFO nothing to see here\n'.repeat(400_000)}ERROR ${quota}\n`);
  const { stdout, status } = errata(['classify'], long, { node: ['--max-old-space-size=64'] });
  expect(stdout).toContain('1 error of 1 kind in 400,001 lines');
  expect(stdout).toContain('openai/insufficient-quota');
  expect(status).toBe(0);
});

describe('errata search', () => {
  test('prints ranked ids', () => {
    const ids = JSON.parse(errata(['search', 'insufficient_quota', '--json']).stdout) as string[];
    expect(ids[0]).toBe('openai/insufficient-quota');
  });

  test('says above the nearest that no page is about it', () => {
    const { stdout, status } = errata(['search', 'billing invoice tax number europe']);
    const [first, second] = stdout.split('\n');
    expect(first).toBe(
      'No page for this yet. No page is about “billing invoice tax number europe”. What follows is near to it by some of its words.',
    );
    expect(second).toMatch(/^[a-z-]+\/[a-z-]+ {2}/);
    expect(stdout).toContain('  shares “billing”');
    expect(status).toBe(0);
    expect(errata(['search', '--exit-code', 'billing invoice tax number europe']).status).toBe(1);
    expect(errata(['search', '--exit-code', 'insufficient_quota'])).toMatchObject({ status: 0 });
    expect(errata(['search', 'insufficient_quota']).stdout).not.toContain('No page');
  });
});

describe('errata read', () => {
  test('prints the entry, or names those that may be meant', () => {
    expect(errata(['read', 'openai/insufficient-quota']).stdout).toMatch(/^# You exceeded your current quota\n/);
    const { stderr, status } = errata(['read', 'insuficient-quota']);
    expect(stderr).toContain('openai/insufficient-quota');
    expect(status).toBe(1);
  });

  test('--section prints one of its sections, or names them', () => {
    expect(errata(['read', 'insufficient-quota', '--section', 'fix']).stdout).toMatch(/^## Fixes\n/);
    const { stderr, status } = errata(['read', 'insufficient-quota', '--section', 'weather']);
    expect(stderr).toMatch(
      /^openai\/insufficient-quota has no section "weather"\. It has summary, is-this-your-error, /,
    );
    expect(status).toBe(1);
  });
});

describe('errata list and compare', () => {
  test('a list is narrowed by provider, kind, verdict and status', () => {
    const args = ['--provider', 'openai', '--kind', 'quota_exhausted', '--verdict', 'account', '--status', '429'];
    const ids = errata(['list', '--ids', ...args])
      .stdout.trim()
      .split('\n');
    expect(ids).toContain('openai/insufficient-quota');
    expect(ids.every((id) => id.startsWith('openai/'))).toBe(true);
    expect(JSON.parse(errata(['list', '--json', ...args]).stdout)).toEqual(ids);
    expect(errata(['list', '--status', '599'])).toMatchObject({ stdout: '', stderr: 'No entry fits.\n', status: 1 });
    expect(errata(['list', '--provider', 'nobody'])).toMatchObject({ status: 2 });
  });

  test('two entries side by side', () => {
    const { stdout } = errata(['compare', 'insufficient-quota', 'openai/rate-limit-tokens']);
    expect(stdout).toMatch(
      /^openai\/insufficient-quota and openai\/rate-limit-tokens\nopenai\/rate-limit-tokens: .*tokens/,
    );
    expect(stdout).toContain(
      'type:\n  openai/insufficient-quota: insufficient_quota\n  openai/rate-limit-tokens: tokens\n',
    );
    expect(stdout).toMatch(/The same in both:\n(?:.*\n)*HTTP status {2}429\n/);
    expect(errata(['compare', 'insufficient-quota', 'nothing/at-all'])).toMatchObject({ stdout: '', status: 1 });
  });
});

describe('exit codes', () => {
  test.each([
    ['Error 529 Overloaded', 0],
    [quota, 10],
    ['{"error":{"code":"rate_limit_exceeded"}}', 11],
    ['hello', 12],
  ])('classify --exit-code %s: %i', (paste, code) => {
    expect(errata(['classify', '--exit-code'], paste).status).toBe(code);
    expect(errata(['classify'], paste).status).toBe(0);
  });

  test.each([
    [[], 'errata classify'],
    [['nonsense'], 'There is no command "nonsense"'],
    [['search'], 'errata search QUERY'],
    [['read'], 'errata read ID'],
    [['watch'], 'errata watch -- COMMAND'],
    [['completion'], 'errata completion bash|zsh|fish'],
    [['classify', '--wrong'], "Unknown option '--wrong'"],
    [['classify', '--jsonl'], '--jsonl'],
    [['mcp', 'x'], 'errata mcp'],
    [['help', 'x'], 'There is no command "x"'],
  ])('wrong usage %j explains itself with 2', (args, says) => {
    const { stdout, stderr, status } = errata(args);
    expect(stderr).toContain(says);
    expect([stdout, status]).toEqual(['', 2]);
  });

  test.each([[['help']], [['--help']], [['-h']]])('%j is an answer', (args) => {
    const { stdout, stderr, status } = errata(args);
    for (const name of ['classify', 'watch', 'search', 'read', 'list', 'compare', 'mcp', 'completion'])
      expect(stdout).toContain(`errata ${name}`);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('help of a command, the version', () => {
    expect(errata(['help', 'classify']).stdout).toContain('--exit-code');
    expect(errata(['classify', '--help']).stdout).toContain('--exit-code');
    for (const flag of ['-V', '--version']) expect(errata([flag]).stdout).toBe('1.2.3\n');
  });
});

describe('what the system says is told in words', () => {
  test.each([
    ['nothing.txt', 'there is no such file'],
    ['.', 'this is a folder; name the files in it'],
    ['a\u001b[31m\nb', 'there is no such file'],
    ['x'.repeat(5_000), 'there is no such file; the name is too long'],
  ])('%j', (file, says) => {
    const { stdout, stderr, status } = errata(['classify', file]);
    expect(stderr).toContain(`: ${says}.\n`);
    expect(stderr).not.toMatch(/E[A-Z]{4,}|    at |\u001b/);
    expect([stdout, status]).toEqual(['', 2]);
  });

  test('standard input that is a folder, that is closed, that comes late and in small pieces', () => {
    const shell = (script: string) =>
      spawnSync('sh', ['-c', script, 'sh', process.execPath, ...command.args], { encoding: 'utf8' });
    expect(shell('"$@" classify < /')).toMatchObject({
      stderr: expect.stringContaining('a folder') as string,
      status: 2,
    });
    expect(shell('"$@" classify <&-')).toMatchObject({
      stdout: expect.stringContaining('Nothing to read') as string,
      status: 0,
    });
    const late = `(sleep 0.3; printf '{"error":'; sleep 0.3; printf '{"code":"insufficient_quota"}}') | "$@" classify`;
    expect(shell(late).stdout).toContain('openai/insufficient-quota');
  });

  test('a reader that goes away early ends it without a word', () => {
    const rows = command.file(`{"id":1,"text":"429"}\n`.repeat(20_000));
    const { stdout, stderr, status } = spawnSync(
      'bash',
      [
        '-c',
        `"$@" classify --jsonl ${rows} | head -1; exit "\${PIPESTATUS[0]}"`,
        'bash',
        process.execPath,
        ...command.args,
      ],
      { encoding: 'utf8' },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect([stderr, status]).toEqual(['', 0]);
  });
});

describe('nothing of a paste or a name acts on the terminal', () => {
  const hostile = 'code\u001b]0;title\u0007\u009b31m\u202eevil\u0000';

  test.each([['--why'], ['--json']])('classify %s', (flag) => {
    const paste = JSON.stringify({ error: { message: `No such ${hostile}`, type: hostile, code: hostile } });
    for (const input of [paste, `HTTP 429 ${hostile}: quota ${hostile}`, hostile]) {
      const { stdout, stderr } = errata(['classify', flag], input);
      expect(stdout + stderr).not.toMatch(acts);
      expect(stdout).not.toBe('');
    }
  });

  test('names of files, queries, ids, options', () => {
    const file = command.file(quota, 'a\u001b[2Jb\u009b.txt');
    for (const args of [
      ['classify', file, file],
      ['classify', `${file}.`],
      ['search', hostile.replaceAll('\0', '')],
      ['read', '\u001b[2J'],
      ['list', '--\u001b[2J'],
      ['watch', '\u001b[2J'],
    ]) {
      const { stdout, stderr } = errata(args);
      expect(stdout + stderr).not.toMatch(acts);
      expect(stdout + stderr).not.toBe('');
    }
  });

  const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
});

describe('color', () => {
  const isColored = (env: Record<string, string>) => errata(['classify'], quota, { env }).stdout.includes('\u001b[');

  test('not in a pipe, unless it is asked for', () => {
    expect(isColored({})).toBe(false);
    expect(isColored({ FORCE_COLOR: '1' })).toBe(true);
    expect(isColored({ FORCE_COLOR: '0' })).toBe(false);
    expect(isColored({ FORCE_COLOR: '', NO_COLOR: '1' })).toBe(false);
  });
});

describe('whatever is pasted, there is an answer', () => {
  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['noise', createHash('shake256', { outputLength: 100_000 }).update('x').digest()],
    ['zeros', Buffer.alloc(10_000)],
    ['a million characters', 'Error 429 quota '.repeat(62_500)],
    ['two million letters', 'x'.repeat(2_000_000)],
    ['brackets', '[{"error":'.repeat(50_000)],
  ])('%s', (_, paste) => {
    const { stdout, stderr, status } = errata(['classify'], paste);
    expect(stdout.trim()).not.toBe('');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(errata(['classify', '--json'], paste).stdout)).toMatchObject({ version: 1 });
  });
});

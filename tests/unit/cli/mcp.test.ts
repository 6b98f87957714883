import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { boundedText } from '../../../src/cli/mcp/bounded-text.ts';
import { builtCommand } from './command.ts';

const command = await builtCommand();
afterAll(command.remove);

type Message = { id?: unknown; result?: Result; error?: { code: number; message: string } };
interface Result {
  content: { text: string }[];
  isError?: boolean;
  structuredContent?: Record<string, unknown>;
}

/** A server that was greeted: lines in, messages out, in order. */
async function greeted() {
  const child = command.start(['mcp']);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const say = (line: string) => child.stdin.write(`${line}\n`);
  const hear = async () => JSON.parse(String((await lines.next()).value)) as Message;
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  say(JSON.stringify({ jsonrpc: '2.0', id: 0, method: 'initialize', params }));
  await hear();
  say('{"jsonrpc":"2.0","method":"notifications/initialized"}');
  let id = 0;
  const call = async (name: string, given: object) => {
    say(JSON.stringify({ jsonrpc: '2.0', id: ++id, method: 'tools/call', params: { name, arguments: given } }));
    return (await hear()).result as Result;
  };
  return { child, say, hear, call };
}

describe('the MCP server answers every message, and goes on', () => {
  const ping = '{"jsonrpc":"2.0","id":99,"method":"ping"}';
  const long = 'x'.repeat(10_000_001);
  const digits = '9'.repeat(400);
  const call = (id: string, text: string) =>
    `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"name":"classify","arguments":{"text":${text}}}}`;
  const tooLong = 'The message is larger than 10 MB. Send the part around the error.';
  const tooManyDigits = /^The message has a number with more digits than can be read\./;

  test.each([
    ['more than 10 MB, the id first', call('5', `"${long}"`), 5, tooLong],
    [
      'more than 10 MB, the id last',
      `{"method":"tools/call","params":{"name":"classify","arguments":{"text":"${long}"}},"jsonrpc":"2.0","id":"six"}`,
      'six',
      tooLong,
    ],
    ['more than 10 MB of nothing', long, null, tooLong],
    ['an id of 400 digits', call(digits, '"429"'), null, tooManyDigits],
    ['an id of 20 digits', call('12345678901234567890', '"429"'), null, tooManyDigits],
    ['a text that is a number of 400 digits', call('7', digits), 7, tooManyDigits],
    [
      'a limit of 400 digits',
      `{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"search","arguments":{"query":"429","limit":${digits}}}}`,
      8,
      tooManyDigits,
    ],
    ['no JSON', '{"jsonrpc":', null, 'The message is not JSON.'],
    ['null', 'null', null, /^The message is not a JSON-RPC 2\.0 message/],
    ['another protocol', '{"id":9,"hello":true}', 9, /^The message is not a JSON-RPC 2\.0 message/],
  ])(
    '%s',
    async (_, line, id, says) => {
      const { child, say, hear } = await greeted();
      say(line);
      const answer = await hear();
      expect(answer.id).toBe(id);
      expect(answer.error?.message).toMatch(says);
      say(ping);
      expect(await hear()).toMatchObject({ id: 99, result: {} });
      child.stdin.end();
    },
    60_000,
  );

  test('large messages in a row do not pile up', async () => {
    const { child, say, hear } = await greeted();
    for (let round = 0; round < 8; round++) {
      say(call(String(round), `"${long}"`));
      expect((await hear()).id).toBe(round);
    }
    child.stdin.end();
  }, 60_000);
});

describe('what the tools answer', () => {
  test('a section of an entry, or which there are', async () => {
    const { child, call } = await greeted();
    const whole = await call('read_entry', { id: 'openai/insufficient-quota' });
    const causes = await call('read_entry', { id: 'openai/insufficient-quota', section: 'causes' });
    expect(causes.content[0]?.text).toMatch(/^## Common causes\n/);
    expect(whole.content[0]?.text).toContain(causes.content[0]?.text);
    expect(await call('read_entry', { id: 'openai/insufficient-quota', section: 'weather' })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('It has summary, is-this-your-error,') as string }],
    });
    child.stdin.end();
  });

  test('answers are bounded, whatever is pasted', async () => {
    const { child, call } = await greeted();
    const huge = `odd_${'x'.repeat(300_000)}`;
    const body = { error: { message: `No such thing ${huge}`, type: huge, code: huge, param: huge } };
    const answers = [
      await call('classify', { text: JSON.stringify(body) }),
      await call('classify', { text: `HTTP 429\nx-request-id: ${huge}\n\n${JSON.stringify(body)}` }),
      await call('classify', {
        text: Array.from(
          { length: 500 },
          (_, at) => `2026-11-29T00:00:00Z ERROR {"error":{"code":"odd_${String(at)}_x","message":"no"}}`,
        ).join('\n'),
      }),
      await call('list', { limit: 50 }),
      await call('search', { query: 'rate limit', limit: 20 }),
    ];
    for (const answer of answers) {
      expect(answer.isError ?? false).toBe(false);
      expect(JSON.stringify(answer).length).toBeLessThan(80_000);
    }
    child.stdin.end();
  });

  test('what was not read of a very long text is said', async () => {
    const { child, call } = await greeted();
    const { content } = await call('classify', { text: 'x'.repeat(1_200_000) });
    expect(content[0]?.text).toContain('Not read: 200,000 characters in the middle');
    child.stdin.end();
  });

  test('a text that grew too long is cut, and says so', () => {
    const text = boundedText('x'.repeat(31_234), 'Ask for a section.');
    expect(text.slice(29_990)).toBe(`${'x'.repeat(10)}\n\n[1,234 more characters are left out. Ask for a section.]`);
    expect(boundedText('short', '')).toBe('short');
  });

  test('a log is answered by one error, and the others are counted', async () => {
    const { child, call } = await greeted();
    const line = (what: string) => `2026-11-29T00:00:00Z ERROR ${what}`;
    const overloaded = line('529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}');
    const quota = line(
      '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}}',
    );
    const { content } = await call('classify', { text: [overloaded, overloaded, quota].join('\n') });
    expect(content[0]?.text).toContain(
      'This is a log of 3 lines with 3 errors:\nopenai/insufficient-quota: 1 time, lines 3 to 3\nanthropic/overloaded: 2 times, lines 1 to 2',
    );
    child.stdin.end();
  });

  test('search says that no page is about it, above the nearest', async () => {
    const { child, call } = await greeted();
    const missed = await call('search', { query: 'billing invoice tax number europe' });
    expect(missed.content[0]?.text).toMatch(/^No page for this yet\. .*\n[a-z-]+\/[a-z-]+: /);
    expect(missed.structuredContent).toMatchObject({ covered: false });
    const found = await call('search', { query: 'insufficient_quota' });
    expect(found.structuredContent).toMatchObject({ covered: true });
    expect(found.content[0]?.text).not.toContain('No page');
    child.stdin.end();
  });

  test('list narrows, pages and says how many fit', async () => {
    const { child, call } = await greeted();
    const first = await call('list', { provider: 'openai', limit: 2 });
    const second = await call('list', { provider: 'openai', limit: 2, offset: 2 });
    const ids = (answer: Result) => (answer.structuredContent?.entries as { id: string }[]).map(({ id }) => id);
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(4);
    expect(first.content[0]?.text).toMatch(/^1 to 2 of \d+ errors\nopenai\//);
    expect(second.content[0]?.text).toMatch(/^3 to 4 of /);
    expect(await call('list', { provider: 'nobody' })).toMatchObject({ isError: true });
    child.stdin.end();
  });

  test('compare tells two entries apart', async () => {
    const { child, call } = await greeted();
    const { structuredContent } = await call('compare', {
      first: 'insufficient-quota',
      second: 'openai/rate-limit-tokens',
    });
    expect(structuredContent).toMatchObject({
      tell: [
        expect.stringContaining('openai/rate-limit-tokens: ') as string,
        expect.stringContaining('openai/insufficient-quota: ') as string,
      ],
      differing: expect.arrayContaining([{ fact: 'type', values: ['insufficient_quota', 'tokens'] }]) as unknown,
    });
    expect(await call('compare', { first: 'nothing/at-all', second: 'insufficient-quota' })).toMatchObject({
      isError: true,
    });
    child.stdin.end();
  });
});

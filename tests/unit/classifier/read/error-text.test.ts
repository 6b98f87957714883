import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { errorText } from '../../../../src/classifier/index.ts';

const circular: Record<string, unknown> = { status: 429 };
circular.self = circular;

const throwing = Object.defineProperty(new Error('broken'), 'status', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

const refuse = () => {
  throw new Error('no');
};
const refusing = new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse });
const refuseMethods = (list: number[], name: string | symbol): unknown =>
  typeof Reflect.get(list, name) === 'function' ? refuse : Reflect.get(list, name);
const revoked = Proxy.revocable([], {});
revoked.revoke();

/** Each of its fields is another object like it. */
const bottomless: object = new Proxy(
  {},
  {
    get: () => bottomlessCopy(),
    ownKeys: () => ['a', 'b', 'c'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  },
);
function bottomlessCopy(): object {
  return Object.create(bottomless) as object;
}

test.each<[string, unknown, string]>([
  ['null', null, 'null'],
  ['undefined', undefined, ''],
  ['a number', 42, '42'],
  ['a text', 'as it is', 'as it is'],
  ['a function', () => 1, ''],
  ['a symbol', Symbol('x'), ''],
  ['a bigint', { limit: 10n }, '{"limit":"10"}'],
  ['a circle', circular, '{"status":429}'],
  ['a getter that throws', throwing, 'Error: broken'],
  ['a proxy that refuses', refusing, '{}'],
  ['a revoked proxy', revoked.proxy, '{}'],
  ['an error of another realm', runInNewContext('new TypeError("x")'), 'TypeError: x'],
  ['a Map whose key has no text', new Map([[Object.create(null), 1]]), '{}'],
  ['entries that are no pairs', { get: () => 1, entries: () => [1, null, 'x', []].values() }, '{}'],
  ['a list that slices itself into no list', Object.assign([1, 2], { slice: () => 5 }), '[1,2]'],
  ['a list that maps nothing', new Proxy([7], { get: refuseMethods }), '[7]'],
  [
    'a list longer than memory',
    new Proxy([], { get: (_, name) => (name === 'length' ? 1e9 : 1) }),
    `[${'1,'.repeat(99)}1]`,
  ],
  ['numbers that JSON has not', { limit: Infinity, used: NaN }, '{"limit":null,"used":null}'],
  ['a message that is no text', Object.assign(new Error(), { message: 5 }), '{"message":5}'],
])('%s is read without throwing', (_, value, text) => {
  expect(errorText(value)).toBe(text);
});

test.each<[string, unknown]>([
  ['many fields', Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`field${index}`, 'x'.repeat(100)]))],
  ['long texts', Array.from({ length: 90 }, () => 'x'.repeat(1_000_000))],
  ['wide and deep lists', nested(6)],
  ['long names', { ['x'.repeat(1_000_000)]: Object.assign(new Error('x'), { name: 'X'.repeat(1_000_000) }) }],
  ['objects without end', bottomless],
  ['causes without end', endlessCause()],
  ['a large buffer', new Uint8Array(20_000_000)],
])('%s: the work is bounded', (_, value) => {
  expect(errorText(value).length).toBeLessThan(400_000);
});

test('a circle of causes ends', () => {
  const first = new Error('first');
  first.cause = new Error('second', { cause: first });
  expect(errorText(first)).toBe('Error: second\nError: first');
});

describe('what is read', () => {
  test('the class, with the library that its base class is called by', () => {
    class DemoError extends Error {}
    class APIError extends DemoError {}
    class RateLimitError extends APIError {}
    expect(errorText(new RateLimitError('429 Slow down.'))).toBe('demo.RateLimitError: 429 Slow down.');
  });

  test('the class and its base class, where that names no library', () => {
    class ServiceException extends Error {}
    class ThrottlingException extends ServiceException {}
    expect(errorText(new ThrottlingException('Slow down.'))).toBe(
      'ThrottlingException (instanceof ServiceException): Slow down.',
    );
  });

  test('causes come first, with the codes of the operating system', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), {
      code: 'ECONNREFUSED',
      errno: -111,
    });
    expect(errorText(new TypeError('fetch failed', { cause: refused }))).toBe(
      'Error [ECONNREFUSED]: connect ECONNREFUSED 127.0.0.1:443\nTypeError: fetch failed',
    );
  });

  test('the last errors of a retry, each once', () => {
    const last = new Error('third');
    const retry = Object.assign(
      new AggregateError([new Error('zeroth'), new Error('first'), new Error('second'), last]),
      {
        message: 'gave up',
        lastError: last,
      },
    );
    expect(errorText(retry).split('\n')).toEqual([
      'Error: third',
      'Error: first',
      'Error: second',
      'AggregateError: gave up',
    ]);
  });

  test('an error inside an object, as a log line holds it', () => {
    const text = errorText({ level: 'error', err: Object.assign(new RangeError('x'), { status: 400 }) });
    expect(JSON.parse(text)).toEqual({ level: 'error', err: { name: 'RangeError', message: 'x', status: 400 } });
  });

  test('Headers, and the getters of a Response', () => {
    const response = new Response('', { status: 503, headers: { 'retry-after': '7' } });
    expect(JSON.parse(errorText(response))).toMatchObject({ status: 503, headers: { 'retry-after': '7' } });
  });

  test('neither what was sent, nor what a model answered, nor the stack', () => {
    const sent = {
      requestBodyValues: { input: 'secret' },
      request: 'secret',
      messages: ['secret'],
      output: ['secret'],
    };
    const text = errorText(Object.assign(new Error('x'), sent, { stack: 'secret' }));
    expect(text).toBe('Error: x');
  });
});

function nested(depth: number): unknown[] {
  return Array.from({ length: 12 }, () => (depth === 0 ? 'leaf' : nested(depth - 1)));
}

function endlessCause(): Error {
  return Object.defineProperty(new Error('again'), 'cause', { get: endlessCause });
}

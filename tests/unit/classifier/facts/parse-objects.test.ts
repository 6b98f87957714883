import { describe, expect, test } from 'vitest';
import { parseInside, parseObjects, type Node } from '../../../../src/classifier/facts/parse-objects.ts';

/** A node as plain data, for comparison. */
function plain(node: Node): unknown {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return Object.fromEntries(node.fields.map(({ key, value }) => [key, plain(value)]));
}

const first = (text: string) => {
  const [node] = parseObjects(text);
  return node && plain(node);
};

describe('notations', () => {
  test.each<[string, string, unknown]>([
    ['JSON', '{"a": {"b": [1, null, true]}, "c": "d"}', { a: { b: ['1', 'null', 'true'] }, c: 'd' }],
    ['Python', "{'a': None, 'b': \"it's\", 'c': True}", { a: 'None', b: "it's", c: 'True' }],
    [
      'Python objects',
      "Response(id='r', error=ResponseError(code='x', message='y'), background=True)",
      { id: 'r', error: { code: 'x', message: 'y' }, background: 'True' },
    ],
    [
      'Node inspect',
      "{\n  status: 429,\n  error: { message: 'a', code: null },\n  [cause]: undefined\n}",
      { status: '429', error: { message: 'a', code: 'null' }, cause: 'undefined' },
    ],
    ['Ruby', '{"a"=>"b", :c=>nil}', { a: 'b', c: 'nil' }],
    [
      'Dart',
      'APIError(type: invalid_request_error, message: Missing header, param: null)',
      { type: 'invalid_request_error', message: 'Missing header', param: 'null' },
    ],
    ['escaped quotes', '{\\"a\\": \\"b \\\\\\"c\\\\\\" d\\"}', { a: 'b "c" d' }],
    ['quotes that nobody escaped', '{"a": "say "hi" now", "b": "c"}', { a: 'say "hi" now', b: 'c' }],
    ['a cut string', '{"a": "b", "c": "d e', { a: 'b', c: 'd e' }],
    ['a missing brace', '{"a": {"b": "c"', { a: { b: 'c' } }],
    ['text around', 'Error: 400 {"a": "b"} and more', { a: 'b' }],
    ['trailing commas', '{"a": "b",}', { a: 'b' }],
    ['unicode escapes', '{"a": "\\u2019"}', { a: '’' }],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toEqual(expected);
  });
});

test('gives the place of every value, in strings inside strings too', () => {
  const text = JSON.stringify({ detail: JSON.stringify({ code: 'needle' }) });
  const [outer] = parseObjects(text);
  const detail = outer?.kind === 'object' ? outer.fields[0]?.value : undefined;
  const [inner] = detail?.kind === 'text' ? parseInside(detail) : [];
  const code = inner?.kind === 'object' ? inner.fields[0]?.value : undefined;
  expect(code && text.slice(code.start, code.end)).toContain('needle');
});

test.each([
  ['braces', '{'.repeat(200_000)],
  ['quotes', '"'.repeat(200_000)],
  ['escapes', '\\"{'.repeat(60_000)],
  ['deep nesting', '{"a":'.repeat(60_000)],
  ['calls', 'Foo(a='.repeat(40_000)],
  ['an unclosed string', `{"a": "${'x'.repeat(200_000)}`],
])('gets through %s', (_, text) => {
  expect(Array.isArray(parseObjects(text))).toBe(true);
});

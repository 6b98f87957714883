import { describe, expect, test } from 'vitest';
import { incidentsIn, read } from './read.ts';

const body =
  '{"error":{"message":"No such color.","type":"invalid_request_error","param":"color","code":"unknown_color"}}';
const facts = { code: 'unknown_color', type: 'invalid_request_error', param: 'color', message: 'No such color.' };

describe('the body', () => {
  test.each([
    ['as JSON', body],
    ['the inner object alone', body.slice(9, -1)],
    ['as Python prints it', body.replaceAll('"', "'")],
    ['as Ruby prints it', body.replaceAll(':', '=>').replaceAll('"=>"', '" => "')],
    [
      'as Elixir prints it',
      `%{"error" => %{"code" => "unknown_color", "message" => "No such color.", "param" => "color", "type" => "invalid_request_error"}}`,
    ],
    [
      'as Rust prints it',
      'ApiError(ApiError { message: "No such color.", type: Some("invalid_request_error"), param: Some("color"), code: Some("unknown_color") })',
    ],
    [
      'as Node prints it',
      "{ message: 'No such color.', type: 'invalid_request_error', param: 'color', code: 'unknown_color' }",
    ],
    ['cut off before its brackets', body.slice(0, -2)],
    [
      'as Spring prints it',
      `429 Too Many Requests: "${JSON.stringify(JSON.parse(body), undefined, 2).replaceAll('\n', '<EOL>')}"`,
    ],
    ['escaped in a log', JSON.stringify(body).slice(1, -1)],
    ['in a string', `upstream body: ${JSON.stringify(body)}`],
    ['quoted in a mail', `> ${body.replace('"code":', '"code":\n> ')}`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ shape: 'openai', facts });
  });

  test.each([
    ['Error code: 400 - ', 400],
    ['API Error: 404 ', 404],
    ['HTTP/1.1 429 Too Many Requests\n\n', 429],
    ['Request failed with status code 400: ', 400],
    ['Reason: Request Failed: 409 ', 409],
    ['Remote sent 422 response: ', 422],
    ['unexpected status 400 Bad Request: ', 400],
    ['Response status code does not indicate success: 404 (Not Found). ', 404],
  ])('with the status of %j', (before, status) => {
    expect(read(before + body).facts.status).toBe(status);
  });

  test('the class of a plugin’s error, as Dify hands it on', () => {
    const text = 'PluginInvokeError: {"args":{},"error_type":"InvokeRateLimitError","message":"[models] Not now"}';
    expect(read(text).facts).toMatchObject({ type: 'InvokeRateLimitError', message: '[models] Not now' });
  });

  test('a bare null before an escaped line break is null', () => {
    const text = String.raw`body: "{\n  \"error\": {\n    \"message\": \"No money.\",\n    \"type\": \"insufficient_quota\",\n    \"code\": null\n  }\n}"`;
    expect(read(text).facts).toMatchObject({ code: null, type: 'insufficient_quota' });
  });

  test('an exception inside another object, behind its message, as Node prints it', () => {
    const text =
      "{\n  job: 'a',\n  error: BadRequestError: 400 {\n    status: 400,\n    error: { message: 'No such color.', type: 'invalid_request_error', code: 'unknown_color' }\n  }\n}";
    expect(read(text).facts).toMatchObject({ status: 400, code: 'unknown_color' });
  });
});

describe('codes that are none', () => {
  test.each<[string, string, object]>([
    ['a number that is the status', '{"error":{"message":"m","type":"t_error","code":429}}', { status: 429 }],
    ['the status in quotes', '{"error":{"message":"m","type":"t_error","param":null,"code":"400"}}', { status: 400 }],
    ['the status as type', '{"error":{"message":"m","type":"400","param":null}}', { status: 400 }],
  ])('%s', (_, text, expected) => {
    const { facts: told } = read(text);
    expect(told).toMatchObject(expected);
    expect(Object.values(told)).not.toContain(String(Object.values(expected)[0]));
  });

  test('null in quotes is null', () => {
    expect(
      read('{"error":{"message":"m","type":"rate_limit_error","param":"null","code":"null"}}').facts,
    ).toMatchObject({
      code: null,
      param: null,
    });
  });
});

test('a code alone is an error', () => {
  expect(read('{"code":"insufficient_quota"}').facts).toEqual({ code: 'insufficient_quota' });
});

test.each<[string, string, object]>([
  [
    'numbers',
    '{"error_code":336003,"error_msg":"Must be odd","id":"as-1"}',
    { code: '336003', message: 'Must be odd' },
  ],
  ['words', "{'error_code': 'LIMIT_EXCEEDED', 'message': 'Too much'}", { code: 'LIMIT_EXCEEDED', message: 'Too much' }],
  [
    'the words of a workflow tool',
    '{"errorMessage":"The service complains","errorDescription":"Too much"}',
    { message: 'Too much' },
  ],
])('other names of the fields: %s', (_, text, told) => {
  expect(read(text).facts).toEqual(told);
});

test('a code of the operating system is an error', () => {
  const text = "cause: { errno: -111, code: 'ECONNREFUSED', syscall: 'connect', address: '127.0.0.1', port: 11434 }";
  expect(read(text).facts).toEqual({ code: 'ECONNREFUSED' });
});

test('what a gateway writes before the message is no part of it', () => {
  const text =
    '{"status":"failure","message":"x","error":{"message":"somebody error: No such color.","type":"APIError"}}';
  expect(read(text).facts).toMatchObject({ message: 'No such color.', label: 'somebody' });
});

test('a body in the message of another is the cause, and the other stays known', () => {
  const inner = '{"error":{"message":"No such color.","type":"invalid_request_error","code":"unknown_color"}}';
  const text = JSON.stringify({
    error: { message: `litellm.RateLimitError: DemoException - Error code: 400 - ${inner}`, type: null, code: '429' },
  });
  const told = read(text);
  expect(told.facts).toMatchObject({ code: 'unknown_color', status: 400, label: 'DemoException' });
  expect(told.outer?.facts).toMatchObject({ status: 429 });
});

test('strings in strings are read, and not without end', () => {
  let text = '{"message":"m","type":"t_error","code":"deep"}';
  for (let level = 0; level < 3; level++)
    text = JSON.stringify({ error: { message: text, type: 'wrapper', code: 'outer' } });
  expect(read(text)).toMatchObject({
    facts: { code: 'deep' },
    outer: { outer: { outer: { facts: { code: 'outer' } } } },
  });
  for (let level = 0; level < 4; level++) text = JSON.stringify({ error: { message: text, type: 'w', code: 'outer' } });
  expect(incidentsIn(text)[0]?.facts.code?.value).toBe('outer');
});

test('a stream event that begins a message is no error', () => {
  expect(incidentsIn('data: {"type":"message_start","message":{"id":"msg_1","role":"assistant"}}')).toEqual([]);
});

import { expect, test } from 'vitest';
import { incidentsIn, read } from './read.ts';

test.each<[string, string, object]>([
  ['alone', '{"error":"model needs more memory"}', { message: 'model needs more memory' }],
  [
    'with a sentence as code',
    '{"code":"The caller may not do this","error":"Your team has no credits."}',
    { code: 'The caller may not do this', message: 'Your team has no credits.' },
  ],
  [
    'with a status in front of it',
    "{ error: 'model needs more memory', status_code: 500 }",
    { message: 'model needs more memory', status: 500 },
  ],
  [
    'with a phrase, where the message says more',
    '{"statusCode":404,"error":"Not Found","message":"No such model"}',
    { status: 404, message: 'No such model' },
  ],
  ['with null as code', '{"code": null, "error": "Sorry about that!"}', { code: null, message: 'Sorry about that!' }],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual({ shape: 'string', carrier: 'http', facts: expected });
});

test('a sentence behind the prefixes of a gateway', () => {
  expect(read('{"error":"litellm.BadRequestError: DemoException - No such model"}').facts).toEqual({
    label: 'DemoException',
    message: 'No such model',
  });
});

test('an error that is not there is none', () => {
  expect(incidentsIn('{"error": null, "ok": true}')).toEqual([]);
  expect(incidentsIn('{"error": "", "ok": true}')).toEqual([]);
});

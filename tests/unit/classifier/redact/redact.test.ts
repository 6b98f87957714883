import { describe, expect, test } from 'vitest';
import { secretExamples, shownExamples } from '../../../../src/catalog/site/secret-examples.ts';
import { secretForms } from '../../../../src/catalog/site/secret-forms.ts';
import { classify, redact } from '../../../../src/classifier/index.ts';
import { rules } from '../../../content/real.ts';

/** All that is shown of a paste; once more without what breaks lines and words, so that nothing hides behind it. */
function shown(text: string): string {
  const all = JSON.stringify(classify(text, rules));
  return all + all.replaceAll(/\\n|[\s│\\]/g, '');
}

/** What nobody should be able to read: every eight characters of a secret, or the whole of a shorter one. */
function pieces(secret: string): string[] {
  const length = Math.min(8, secret.length);
  return Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length));
}

describe.each(Object.entries(secretForms))('a secret %s is masked', (_, form) => {
  test.each(secretExamples)('$kind: $text', ({ text, secret }) => {
    const result = shown(form(text));
    const readable = pieces(secret).flatMap((piece) => [piece, encodeURIComponent(piece), piece.replaceAll(/\s/g, '')]);
    expect(readable.filter((piece) => result.includes(piece))).toEqual([]);
  });
});

test.each(shownExamples)('$kind stays: $text', ({ text }) => {
  expect(redact(text)).toEqual({ text, count: 0 });
});

test.each(secretExamples)('$kind keeps what tells its kind', ({ text, secret }) => {
  const kept = text.slice(0, text.indexOf(secret));
  const result = redact(text);
  expect(result.text.slice(0, kept.length + 3)).toBe(`${kept}•••`);
  expect(result.count).toBeGreaterThan(0);
});

test.each(secretExamples)('$kind in a message leaves the fields after it: $text', ({ text, secret }) => {
  const error = { message: text, type: 'invalid_request_error', code: 'invalid_api_key' };
  const body = redact(JSON.stringify({ error })).text;
  expect(body).not.toContain(secret);
  expect(JSON.parse(body)).toMatchObject({ error: { type: error.type, code: error.code } });
  const repr = redact(`Error code: 401 - {'error': {'message': '${text}', 'code': 'invalid_api_key'}}`).text;
  expect(repr).toMatch(/'code': 'invalid_api_key'\}\}$/);
});

test('what is masked once is not masked again', () => {
  for (const { text } of secretExamples) {
    const once = redact(text).text;
    expect(redact(once)).toEqual({ text: once, count: 0 });
  }
});

test.each(['“”', '„“', '””', '«»', '»«', '「」', '‘’', '’’'])(
  'a value in %s is masked to its end',
  ([open = '', close = '']) => {
    expect(redact(`passphrase: ${open}correct horse battery${close}, next`).text).toBe(
      `passphrase: ${open}•••${close}, next`,
    );
  },
);

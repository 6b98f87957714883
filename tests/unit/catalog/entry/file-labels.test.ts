import { expect, test } from 'vitest';
import { languageOf, sampleLabel } from '../../../../src/catalog/entry/file-labels.ts';

test.each([
  ['curl.http', 'Curl with headers'],
  ['curl-with-headers.http', 'Curl with headers'],
  ['http-body.json', 'HTTP body'],
  ['ai-sdk-line.txt', 'AI SDK line'],
  ['python-traceback.txt', 'Python traceback'],
])('%s is “%s”', (file, label) => {
  expect(sampleLabel(file)).toBe(label);
});

test('a program in a language that nobody shows is an error', () => {
  expect(languageOf('wait.py')).toBe('py');
  expect(() => languageOf('wait.rb')).toThrow('no language for wait.rb');
});

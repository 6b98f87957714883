import { expect, test } from 'vitest';
import { isPaste } from '../../../../src/catalog/search/is-paste.ts';

test.each([
  ['insufficient_quota', false],
  ['Error code: 429', false],
  ['"code": "invalid_api_key"', false],
  ['why does sk-proj not work', false],
  ['  one line\n', false],
  ['two\nlines', true],
  ['{"error":{}}', true],
  ['<html>', true],
  ['Incorrect API key provided: sk-proj-abcdefghijklmnop', true],
  ['API key AIzaSyabcdefghijklmnop', true],
  ['xai-abcdefghijklmnop', true],
  ['gsk_abcdefghijklmnop', true],
  ['xai-models not found', false],
  ['x'.repeat(161), true],
])('whether “%s” is a paste: %s', (text, expected) => {
  expect(isPaste(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { cutScalars } from '../../../../src/catalog/reading/cut-scalars.ts';

test.each([
  ['a: b #3 more\n', { line: 1, value: 'b', lost: '#3 more' }],
  ["a: 'x'\nl:\n  - don't use #5, it's cut\n", { line: 3, value: "don't use", lost: "#5, it's cut" }],
  ['a: { k: b, l: c # d\n }\n', { line: 1, value: 'c', lost: '# d' }],
  ['a: b\n  and c # d\n', { line: 1, value: 'b and c', lost: '# d' }],
  ['a: b\t# c\n', { line: 1, value: 'b', lost: '# c' }],
])('%j is cut', (yaml, cut) => {
  expect(cutScalars(yaml)).toEqual([cut]);
});

test.each([
  "a: 'b #3 more'\n",
  'a: "b #3 more"\n',
  "a: 'b' # a comment after quotes\n",
  '# a line of its own\na: b\n  # another\n',
  'a: # a comment on a list\n  - b\n',
  'a: >-\n  text #3 in a block\n',
  'a: b#c\nurl: https://a.example/#part\n',
])('%j is whole', (yaml) => {
  expect(cutScalars(yaml)).toEqual([]);
});

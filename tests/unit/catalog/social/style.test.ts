import { expect, test } from 'vitest';
import { colorOf, iconOf } from '../../../../src/catalog/social/style.ts';
import { verdicts } from '../../../../src/schemas/index.ts';

test('every verdict has a color and an icon of its own', () => {
  const colors = verdicts.map(colorOf);
  for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(new Set(colors).size).toBe(verdicts.length);
  expect(verdicts.map((verdict) => iconOf(verdict).place).toSorted()).toEqual(verdicts.map((_, index) => index));
});

test('a token that is no color is refused', () => {
  expect(() => colorOf('none')).toThrow('tokens.css has no color none');
  expect(() => colorOf('mono')).toThrow('tokens.css has no color mono');
});

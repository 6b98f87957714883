import { expect, test } from 'vitest';
import { drawable } from '../../../../src/catalog/check/check-drawable.ts';
import { textOutline } from '../../../../src/catalog/social/text-outline.ts';

test.each(['sans', 'mono'] as const)('every character that is allowed has a glyph in the %s face', (face) => {
  const wrong = Array.from(drawable).filter((character) => {
    try {
      return textOutline(`a${character}`, face, { x: 0, y: 0, size: 10 }).includes('NaN');
    } catch {
      return true;
    }
  });
  expect(wrong).toEqual([]);
});

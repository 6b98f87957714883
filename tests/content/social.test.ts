import sharp from 'sharp';
import { expect, test } from 'vitest';
import { summaryOf } from '../../src/catalog/entry/summary.ts';
import { entryCard, siteCard } from '../../src/catalog/social/card.ts';
import { drawCard } from '../../src/catalog/social/image.ts';
import { textOutline } from '../../src/catalog/social/text-outline.ts';
import { content } from './real.ts';

test.each(content.entries)('$id: its card can be drawn: every character, every number, in the frame', (entry) => {
  const svg = entryCard(summaryOf(entry));
  expect(svg).not.toContain('NaN');
  for (const [, path = ''] of svg.matchAll(/ d="(M[^"]+)"/g)) {
    const numbers = path.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)?.map(Number) ?? [];
    expect(Math.max(...numbers)).toBeLessThan(1_160);
  }
});

test('a picture is a PNG of 1200 by 630, and the same every time', async () => {
  const card = siteCard(content.entries.length);
  const [first, second] = await Promise.all([drawCard(card), drawCard(card)]);
  expect(first).toEqual(second);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1_200, height: 630 });
});

test('a character that the faces do not have is an error, not a box', () => {
  expect(() => textOutline('字', 'sans', { x: 0, y: 0, size: 10 })).toThrow('no “字” in the sans face');
});

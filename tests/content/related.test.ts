import { describe, expect, test } from 'vitest';
import { centreWidth, lineHeight, neighbourhood, type Neighbourhood } from '../../src/catalog/browse/neighbourhood.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { neighboursOf, relatedTo, relationsAmong } from '../../src/catalog/browse/related.ts';
import { fileOf } from '../../src/catalog/reading/content-files.ts';
import { content } from './real.ts';

const { entries } = content;
const relations = relationsAmong(entries, observedSdks(content.sdks, content.observations));

describe.each(entries.map((entry) => ({ id: entry.id, entry })))('$id', ({ entry }) => {
  const neighbours = neighboursOf(entry, relations);
  const map = neighbourhood(entry, neighbours);

  test('leads on, and names nobody twice', () => {
    const area = content.areas.find(({ id }) => id === entry.area);
    const groups = area ? relatedTo(entry, relations, area) : [];
    const named = groups.flatMap((group) => group.entries);
    expect(
      Object.values(neighbours).flat().length,
      `${fileOf(entry.id)} or another entry has to name one of the two`,
    ).toBeGreaterThan(0);
    expect(new Set([entry, ...neighbours.lookAlikes, ...named]).size).toBe(
      1 + neighbours.lookAlikes.length + named.length,
    );
    expect(groups.flatMap(({ all }) => all).length).toBeGreaterThan(0);
  });

  test.each([328, 736])('no label of its map touches anything else, %d px wide', (width) => {
    const boxes = boxesOf(map, width);
    const wrong: string[] = [];
    for (const [index, box] of boxes.entries()) {
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > map.height * em + rounding)
        wrong.push(`${box.name} leaves the map`);
      for (const other of boxes.slice(index + 1)) if (overlap(box, other)) wrong.push(`${box.name} on ${other.name}`);
      for (const { entry: end, x, y } of map.nodes)
        if (box.name !== 'centre' && crosses(box, { x: (x / 100) * width, y: y * em }, { x: width / 2, y: map.centre.y * em }))
          wrong.push(`the line of ${end.id} crosses ${box.name}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('a map has at most eight neighbours, each once', () => {
  for (const entry of entries) {
    const ids = neighbourhood(entry, neighboursOf(entry, relations)).nodes.map((node) => node.entry.id);
    expect(ids.length).toBeLessThanOrEqual(8);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

/** Pixels of an em of the map, and the widest that a letter of a label is on average, in em: DejaVu Sans, the widest of our fonts. */
const em = 12;
const letter = 0.6;
/** The height of a map is rounded to a tenth of an em. */
const rounding = 0.06 * em;

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is painted, in pixels: the box in the middle and each label. */
function boxesOf({ centre, nodes }: Neighbourhood, width: number): Box[] {
  const half = (centreWidth / 2) * em;
  const boxHeight = (centre.lines.length * lineHeight + 1) * em;
  const middle = centre.y * em;
  return [
    { name: 'centre', left: width / 2 - half, right: width / 2 + half, top: middle - boxHeight / 2, bottom: middle + boxHeight / 2 },
    ...nodes.map(({ entry, lines, text }): Box => {
      const wide = Math.max(...lines.map((line) => line.length)) * letter * em;
      const x = (text.x / 100) * width;
      const left = { start: x, middle: x - wide / 2, end: x - wide }[text.anchor];
      const top = (text.y - 0.75) * em;
      return { name: entry.id, left, right: left + wide, top, bottom: (text.y + lines.length * lineHeight + 0.25) * em };
    }),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the straight line between two points passes through a box, by a hundred points of it. */
function crosses(box: Box, from: Point, to: Point): boolean {
  return Array.from({ length: 101 }, (_, step) => step / 100).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

interface Point {
  x: number;
  y: number;
}

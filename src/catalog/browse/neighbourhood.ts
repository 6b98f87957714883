import type { Entry } from '../entry/entry.ts';
import { inLines } from './line-break.ts';
import { slugOf } from './look-alikes.ts';
import type { Neighbours } from './related.ts';

/** Where a map of the neighbourhood puts things: x in percent of its width, the rest in em of its text. */
export interface Neighbourhood {
  height: number;
  /** The entry itself, in the middle. */
  centre: { y: number; lines: string[] };
  nodes: Node[];
}

export interface Node {
  entry: Entry;
  relation: 'leads-to' | 'comes-from' | 'look-alike' | 'see-also';
  /** Words of the slug, broken into lines; a line for the verdict follows. */
  lines: string[];
  x: number;
  y: number;
  /** Where the text begins: beside the dot on the sides, else centred on it; y is the baseline of the first line. */
  text: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

export const lineHeight = 1.2;
/** Width of the box in the middle. */
export const centreWidth = 7.6;

const most = { ways: 2, nodes: 8, inRow: 3 };
/** Characters that fit into a third of a phone's width, and beside a dot at its edge. */
const widest = { row: 14, side: 12 };

/**
 * Lays out the nearest of an entry around it: what leads to it above, what it leads to below, look-alikes and see-also wherever
 * there is room. Labels stand on the far side of their dots, so that no line crosses a label; six stand above and below, a
 * seventh and an eighth at the sides.
 */
export function neighbourhood(entry: Entry, { leadsTo, comesFrom, lookAlikes, seeAlso }: Neighbours): Neighbourhood {
  const of = (relation: Node['relation'], entries: Entry[]) => entries.map((other) => ({ entry: other, relation }));
  const above = of('comes-from', comesFrom.slice(0, most.ways));
  const below = of('leads-to', leadsTo.slice(0, most.ways));
  const others = [...of('look-alike', lookAlikes), ...of('see-also', seeAlso)].slice(
    0,
    most.nodes - above.length - below.length,
  );
  const total = above.length + below.length + others.length;
  const sides = others.splice(0, Math.max(0, total - 2 * most.inRow));
  const inRows = total - sides.length;
  const top = Math.min(Math.max(Math.ceil(inRows / 2), above.length), inRows - below.length);
  above.push(...others.splice(0, top - above.length));
  below.push(...others);

  const label = (item: Placed, width: number) => ({ ...item, lines: labelLines(slugOf(item.entry.id), width) });
  const upper = above.map((item) => label(item, widest.row));
  const lower = below.map((item) => label(item, widest.row));
  const lines = labelLines(slugOf(entry.id), widest.side);
  const edge = Math.max(lines.length, (lines.length * lineHeight + 1) / 2);
  const centreY = upper.length > 0 ? Math.max(...upper.map(textHeight)) + gap + bend + reach : edge;
  const lowest = centreY + reach + bend + gap + Math.max(0, ...lower.map(textHeight));
  return {
    height: round(lower.length > 0 ? lowest : centreY + edge),
    centre: { y: round(centreY), lines },
    nodes: [
      ...upper.map((item, index): Node => {
        const x = columns(upper.length)[index] ?? middle;
        const y = centreY - reach - (x === middle ? bend : 0);
        return node(item, x, y, { x, y: y - gap - textHeight(item) + ascent, anchor: 'middle' });
      }),
      ...sides.map((item, index): Node => {
        const left = index === 0;
        const labelled = label(item, widest.side);
        const text = { x: left ? 29 : 71, y: centreY - textHeight(labelled) / 2 + ascent };
        return node(labelled, left ? 31.5 : 68.5, centreY, { ...text, anchor: left ? 'end' : 'start' });
      }),
      ...lower.map((item, index): Node => {
        const x = columns(lower.length)[index] ?? middle;
        const y = centreY + reach + (x === middle ? bend : 0);
        return node(item, x, y, { x, y: y + gap + ascent, anchor: 'middle' });
      }),
    ],
  };
}

/** Words of a slug in lines of at most `width` characters where its words allow it. */
function labelLines(slug: string, width: number): string[] {
  const length = (word: string) => word.length;
  return inLines(slug.split('-'), width, length, () => 1).map((words) => words.join(' '));
}

const middle = 50;
/** From the centre to the dots of a row, how much further the middle one stands, from a dot to its label, and the height of letters. */
const reach = 4.6;
const bend = 0.9;
const gap = 0.9;
const ascent = 0.95;

function columns(count: number): number[] {
  return { 1: [middle], 2: [17, 83] }[count] ?? [17, middle, 83];
}

/** Height of a label with its line for the verdict. */
function textHeight({ lines }: { lines: string[] }): number {
  return (lines.length + 1) * lineHeight;
}

function node(
  { entry, relation, lines }: Placed & { lines: string[] },
  x: number,
  y: number,
  text: Node['text'],
): Node {
  return { entry, relation, lines, x, y: round(y), text: { ...text, y: round(text.y) } };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

type Placed = Pick<Node, 'entry' | 'relation'>;

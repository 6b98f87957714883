import type { TreeEnd, TreeNode } from './decision-tree.ts';
import type { Run } from '../entry/code-runs.ts';
import { verdictLabels } from '../entry/labels.ts';
import type { Verdict } from '../../schemas/index.ts';
import { linesOf, widthOf } from './text-width.ts';

/** A tree as it is drawn, in units that are pixels at full width. */
export interface TreePicture {
  width: number;
  height: number;
  cards: TreeCard[];
  /** Path data of the lines, each from a question to one of its answers. */
  edges: string[];
}

export interface TreeCard {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TreeLine[];
  /** Only at the end of a way; its verdict stands at the right of the first line. */
  end?: TreeEnd;
}

export interface TreeLine {
  role: 'answer' | 'ask' | 'look' | 'title' | 'do';
  /** Baseline, from the upper edge of the card. */
  y: number;
  runs: Run[];
}

/** Width of the text column of a page. */
const width = 1128;
const gap = 48;
const rowGap = 10;
const pad = 14;
const widestQuestion = 244;
const narrowestEnd = 450;

/** Font size and line height of each role; the stylesheet of the picture says the same sizes. */
const type: Record<TreeLine['role'], { size: number; leading: number }> = {
  answer: { size: 14, leading: 20 },
  ask: { size: 16, leading: 22 },
  look: { size: 14, leading: 20 },
  title: { size: 15, leading: 21 },
  do: { size: 14, leading: 20 },
};

/** What the label of a verdict takes of the first line of its card: bold letters, an icon, and a space in front. */
export function verdictWidth(verdict: Verdict): number {
  return widthOf({ text: verdictLabels[verdict], code: false }) * 14 * 1.1 + 34;
}

/**
 * Draws a tree from left to right: a column for each question in a row, all ends in the last one, and every question at the
 * height of its first answer, so that reading begins at the upper left. Rows follow the order of the answers; no lines cross.
 */
export function drawTree(root: TreeNode): TreePicture {
  const depth = depthOf(root);
  const question = Math.min(widestQuestion, (width - narrowestEnd) / depth - gap);
  const columns = { question, end: width - depth * (question + gap), endX: depth * (question + gap) };
  const picture: TreePicture = { width, height: 0, cards: [], edges: [] };
  const { bottom } = place(root, 0, 0, columns, picture);
  return { ...picture, height: bottom };
}

/** Places a node and what is below it; the space that they take ends at `bottom`. */
function place(
  node: TreeNode,
  level: number,
  top: number,
  columns: Columns,
  picture: TreePicture,
): { bottom: number; anchor: Point } {
  const card = cardOf(node, level, top, columns);
  picture.cards.push(card);
  const anchor = { x: card.x, y: card.y + anchorY };
  let bottom = top;
  const from = { x: card.x + card.width, y: anchor.y };
  for (const child of node.below) {
    const placed = place(child, level + 1, bottom, columns, picture);
    picture.edges.push(edge(from, placed.anchor));
    bottom = placed.bottom + rowGap;
  }
  return { bottom: Math.max(bottom - (node.below.length > 0 ? rowGap : 0), card.y + card.height), anchor };
}

function cardOf(node: TreeNode, level: number, y: number, { question, end, endX }: Columns): TreeCard {
  const { end: to } = node;
  const x = to ? endX : level * (question + gap);
  const cardWidth = to ? end : question;
  const room = cardWidth - 2 * pad;
  const beside = to?.verdict ? verdictWidth(to.verdict) : 0;
  const texts: [TreeLine['role'], string | undefined][] = [
    ['answer', node.answer],
    ['ask', node.ask],
    ['look', node.look],
    ['title', to?.title],
    ['do', to?.do],
  ];
  let baseline = pad - 5;
  const lines = texts.flatMap(([role, text]) => {
    const { size, leading } = type[role];
    // Bold letters are a tenth wider.
    const em = role === 'ask' || role === 'title' ? size * 1.1 : size;
    if (text === undefined) return [];
    const first = baseline < pad ? room - beside : room;
    return linesOf(text, room / em, first / em).map((runs, row): TreeLine => {
      // A name that is too long to stand beside the verdict stands below it.
      if (row === 0 && runs.reduce((sum, run) => sum + widthOf(run), 0) * em > first) baseline += leading;
      baseline += leading;
      return { role, y: baseline, runs };
    });
  });
  return { x, y, width: cardWidth, height: baseline + pad, lines, ...(to && { end: to }) };
}

/** A line with a rounded bend in the middle of the gap, or straight where both are at one height. */
function edge(from: Point, to: Point): string {
  const bend = from.x + gap / 2;
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  return `M${from.x} ${from.y}H${bend - radius}q${radius} 0 ${radius} ${radius}V${to.y - radius}q0 ${radius} ${radius} ${radius}H${to.x}`;
}

const radius = 8;
/** Where lines meet a card, below its upper edge. */
const anchorY = 24;

function depthOf(node: TreeNode): number {
  return node.end ? 0 : 1 + Math.max(...node.below.map(depthOf));
}

interface Columns {
  question: number;
  end: number;
  endX: number;
}

interface Point {
  x: number;
  y: number;
}

import { describe, expect, test } from 'vitest';
import { endsOf, treeOf, type TreeNode } from '../../../../src/catalog/browse/decision-tree.ts';
import { linesOf, widthOf } from '../../../../src/catalog/browse/text-width.ts';
import { drawTree, verdictWidth } from '../../../../src/catalog/browse/tree-layout.ts';
import { content } from '../../../content/real.ts';

const leaf = (answer: string): TreeNode => ({ answer, end: { href: '/classifier/', title: 'Paste it' }, below: [] });

test('a question stands at the height of its first answer, and ends in the last column', () => {
  const { cards, edges } = drawTree({ ask: 'A?', below: [{ answer: 'x', ask: 'B?', below: [leaf('y')] }, leaf('z')] });
  const [root, question, first, second] = cards;
  expect([root?.y, question?.y, first?.y]).toEqual([0, 0, 0]);
  expect(first?.x).toBe(second?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  expect(edges).toHaveLength(3);
});

test('lines break between words, inside code too, and never inside one', () => {
  expect(linesOf('one `two three` four', 5).map((line) => line.map(({ text }) => text).join('|'))).toEqual([
    'one |two',
    'three',
    'four',
  ]);
  expect(linesOf('`organization_spend_limit_exceeded`', 3)).toHaveLength(1);
});

describe.each(content.guides.filter(({ tree }) => tree))('the picture of $id', ({ tree }) => {
  const root = tree && treeOf(tree, content.entries, content.guides);
  const { cards, width, height } = drawTree(root ?? { below: [] });

  test('has every end, in order', () => {
    expect(cards.flatMap(({ end }) => end?.href ?? [])).toEqual(endsOf(root ?? { below: [] }).map(({ href }) => href));
  });

  test('no card leaves the picture or lies on another', () => {
    for (const card of cards) {
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
    }
    const overlaps = cards.flatMap((a, index) =>
      cards
        .slice(index + 1)
        .filter((b) => a.x === b.x && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => `${String(a.y)} and ${String(b.y)}`),
    );
    expect(overlaps).toEqual([]);
  });

  test('no line is longer than its card or runs into the verdict, in the widest font', () => {
    const long = cards.flatMap((card) =>
      card.lines
        .map((line, row) => ({
          line,
          size: line.role === 'ask' ? 17.6 : line.role === 'title' ? 16.5 : 14,
          beside: row === 0 && line.y < 40 && card.end?.verdict ? verdictWidth(card.end.verdict) : 0,
        }))
        .filter(
          ({ line, size, beside }) =>
            line.runs.reduce((sum, run) => sum + widthOf(run), 0) * size > card.width - 28 - beside,
        )
        .map(({ line }) => line.runs.map(({ text }) => text).join('')),
    );
    expect(long).toEqual([]);
  });
});

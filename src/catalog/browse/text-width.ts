import { codeRuns, type Run } from '../entry/code-runs.ts';
import { inLines } from './line-break.ts';

/**
 * Width of a text, in its font size. The measures are those of DejaVu Sans, the widest of the fonts that the site may be shown
 * with, so a line that fits here fits everywhere, and every machine that builds breaks it at the same word.
 *
 * @returns em
 */
export function widthOf({ text, code }: Run): number {
  if (code) return codeWidth * text.length;
  return Array.from(text, (character) => widths.get(character) ?? 0.75).reduce((sum, width) => sum + width, 0);
}

/**
 * Breaks inline Markdown, of which only `code` counts, into lines.
 *
 * @param room longest line, in em
 * @param first the first line, where something stands beside it, in em
 */
export function linesOf(markdown: string, room: number, first = room): Run[][] {
  const widthOfWord = (word: Run[]) => word.reduce((sum, run) => sum + widthOf(run), 0);
  // A space between two pieces of code is a part of the code.
  const spaceBetween = (left: Run[], right: Run[]) => (left.at(-1)?.code && right[0]?.code ? codeWidth : spaceWidth);
  const lines = inLines(wordsOf(markdown), room, widthOfWord, spaceBetween, first);
  return lines.map((words) => joined(words.flatMap(withSpace)));
}

/** What may not be torn apart: the pieces between two spaces, those inside code too. */
function wordsOf(markdown: string): Run[][] {
  const words: Run[][] = [[]];
  for (const { text: piece, code } of codeRuns(markdown))
    piece.split(' ').forEach((text, part) => {
      if (part > 0) words.push([]);
      if (text) words.at(-1)?.push({ text, code });
    });
  return words.filter((word) => word.length > 0);
}

function withSpace(word: Run[], index: number): Run[] {
  return index === 0 ? word : [{ text: ' ', code: false }, ...word];
}

function joined(line: Run[]): Run[] {
  return line.reduce<Run[]>((runs, run, index) => {
    const last = runs.at(-1);
    const code = run.code || (run.text === ' ' && last?.code === true && line[index + 1]?.code === true);
    if (last?.code === code) last.text += run.text;
    else runs.push({ text: run.text, code });
    return runs;
  }, []);
}

const codeWidth = 0.61;
const spaceWidth = 0.34;

/** Advance widths in hundredths of an em. */
const widths = new Map(
  Object.entries({
    29: "'ijlIJ",
    34: ' ,.’/:;',
    39: 'ft()-',
    41: 'r',
    52: 'sz“”',
    58: 'cLFk',
    62: 'vxyaoTYPe',
    64: 'ESbdghnpqu0123456789',
    70: 'KAVBRXZC',
    79: 'UHNDGOQ',
    86: 'wM',
    100: 'mW…',
  }).flatMap(([width, characters]) => Array.from(characters, (character) => [character, Number(width) / 100] as const)),
);

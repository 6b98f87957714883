/** Text of one kind inside a line. */
export interface Run {
  text: string;
  code: boolean;
}

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
 */
export function linesOf(markdown: string, room: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(markdown)) {
    const width = word.reduce((sum, run) => sum + widthOf(run), 0);
    const line = lines.at(-1) ?? [];
    // A space between two pieces of code is a part of the code.
    const space = line.at(-1)?.code && word[0]?.code ? codeWidth : spaceWidth;
    if (line.length > 0 && used + space + width > room) {
      lines.push(word);
      used = width;
      continue;
    }
    if (line.length > 0) line.push({ text: ' ', code: false });
    used += (line.length > 0 ? space : 0) + width;
    line.push(...word);
  }
  return lines.map(joined);
}

/** What may not be torn apart: the pieces between two spaces, those inside code too. */
function wordsOf(markdown: string): Run[][] {
  const words: Run[][] = [[]];
  markdown.split('`').forEach((piece, index) => {
    piece.split(' ').forEach((text, part) => {
      if (part > 0) words.push([]);
      if (text) words.at(-1)?.push({ text, code: index % 2 === 1 });
    });
  });
  return words.filter((word) => word.length > 0);
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

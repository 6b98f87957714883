import { startsRecord } from './record.ts';

/**
 * The text without what a terminal or a mail does to its lines: a box with borders left and right, quote marks before every line,
 * and breaks in the middle of words where a line was full; also where one of them stands in another. A bar on one side stays,
 * since it may be a shell's pipe or the name column of a log.
 */
export function withoutFrame(text: string): string {
  let bare = text;
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = withoutLayer(bare);
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

function withoutLayer(text: string): string {
  const lines = text.split('\n');
  const isQuoted = lines.length > 1 && lines.every((line) => line.trim() === '' || line.startsWith('>'));
  const bare = isQuoted ? lines.map((line) => line.replace(quoteMarks, '')) : lines;
  if (!hasBox.test(text)) return unwrapped(bare);
  // A whole box inside goes before lines are joined; one whose lines the outer box broke is joined first.
  let inside = bare.map(withoutBox);
  for (let layer = 1; layer < mostLayers && inside.every((line) => line === '' || line !== withoutBox(line)); layer++)
    inside = inside.map(withoutBox);
  return unwrapped(inside);
}

function withoutBox(line: string): string {
  if (border.test(line)) return '';
  const bare = line.trim();
  const isInside = bare.length > 2 && bars.includes(bare[0] ?? ' ') && bars.includes(bare.at(-1) ?? ' ');
  return isInside ? bare.slice(bare[1] === ' ' ? 2 : 1, bare.at(-2) === ' ' ? -2 : -1).trimEnd() : line;
}

/**
 * Joins what a terminal of fixed width broke. Lines of one width, longer than all others, tell that it did; where as many lines
 * are only nearly as long, words were wrapped whole, and nothing is joined.
 */
function unwrapped(lines: string[]): string {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.filter((line) => line.length === width).length;
  const nearly = lines.filter((line) => line.length < width && line.length > width - 10).length;
  if (width < narrowest || full < 2 || nearly >= full) return lines.join('\n');
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      return before === undefined || (before.length === width && continues(before, line)) ? line : `\n${line}`;
    })
    .join('');
}

/** Whether a break stands within a word, and not before a record, a header or a field of its own. */
function continues(before: string, line: string): boolean {
  if (/\s$/.test(before.slice(-1)) || !/^\S/.test(line) || startsRecord(line)) return false;
  return !(/^[\w-]{1,60}: /.test(before) && /^[\w-]{1,60}: /.test(line));
}

const mostLayers = 3;
const narrowest = 36;
const bars = '│┃║|';
const hasBox = /[│┃║]|^\s{0,40}\+-{8,}\+/m;
const quoteMarks = /^(?:> {0,3}){1,20}/;
/** The upper or lower edge of a box. */
const border = /^\s{0,200}[+╭╰┌└┏┗╔╚├╞╟][-─━═┬┴+┼]{8,}[+╮╯┐┘┓┛╗╝┤╡╢]?\s{0,200}$/;

/**
 * Puts words into lines, each as full as it can be. A word wider than a line stands alone in one.
 *
 * @param room longest line, in the unit of the other two
 * @param widthOf width of a word
 * @param spaceBetween width of the gap between two words that stand in one line
 * @param first room of the first line, where something stands beside it
 */
export function inLines<Word>(
  words: Word[],
  room: number,
  widthOf: (word: Word) => number,
  spaceBetween: (left: Word, right: Word) => number,
  first = room,
): Word[][] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const width = widthOf(word);
    const space = last === undefined ? 0 : spaceBetween(last, word);
    if (line && used + space + width <= (lines.length === 1 ? first : room)) {
      line.push(word);
      used += space + width;
    } else {
      lines.push([word]);
      used = width;
    }
  }
  return lines;
}

import { inLines } from '../browse/line-break.ts';

/**
 * Breaks a text between words into as few lines as fit, and evens them out. A word that is too long stands alone.
 *
 * @param width of a line, in the unit that `measure` gives
 */
export function lines(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(' ').map((word) => ({ text: word, width: measure(word) }));
  const space = measure(' ');
  const fewest = wrapped(words, width, space);
  // The narrowest width that needs no further line, to a fortieth: the lines come out about equally long.
  const narrower = Array.from({ length: 20 }, (_, index) => wrapped(words, (width * (39 - index)) / 40, space));
  return narrower.findLast(({ length }) => length === fewest.length) ?? fewest;
}

/** A text with its end left out where it is longer than so many characters. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function wrapped(words: { text: string; width: number }[], width: number, space: number): string[] {
  const broken = inLines(
    words,
    width,
    (word) => word.width,
    () => space,
  );
  return broken.map((line) => line.map(({ text }) => text).join(' '));
}

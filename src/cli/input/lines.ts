import type { TextPiece } from './text-pieces.ts';

/** A line and its number, from 1; without its text where it is longer than is read. */
export interface Line {
  number: number;
  text: string | undefined;
}

/**
 * The lines of a text, all that end in a piece at once: whoever sends a row and waits gets its answer. What is kept does not grow
 * with the text.
 *
 * @param longest characters of a line above which its text is left out
 */
export async function* linesOf(pieces: AsyncIterable<TextPiece>, longest: number): AsyncGenerator<Line[]> {
  let number = 0;
  let rest: string[] = [];
  let length = 0;
  const take = (part: string) => {
    length += part.length;
    if (length <= longest) rest.push(part);
    else rest = [];
  };
  const end = (): Line => {
    const line = { number: ++number, text: length <= longest ? rest.join('') : undefined };
    rest = [];
    length = 0;
    return line;
  };
  for await (const { text } of pieces) {
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    const ended = parts.map((part) => {
      take(part);
      return end();
    });
    take(last);
    if (ended.length > 0) yield ended;
  }
  if (length > 0) yield [end()];
}

import { fullWidth, halfWidth } from './clean.ts';

/** A text reduced to what wrapping, quoting and escaping cannot change, with the way back to where each character stood. */
export interface Squashed {
  text: string;
  /** Index in the original text of each character of `text`. */
  origin: Int32Array;
}

/**
 * Drops white space, quotes, backslashes with the line breaks they write, box lines, middle dots and emphasis, and lowers the case. Two
 * copies of one message become equal whether wrapped by a terminal, escaped in JSON twice or quoted by Python.
 */
export function squash(original: string): Squashed {
  const lower = original.toLowerCase();
  const source = (lower.length === original.length ? lower : original).replaceAll(fullWidth, halfWidth);
  const origin = new Int32Array(source.length);
  const parts: string[] = [];
  let length = 0;
  let start = -1;
  const flush = (end: number) => {
    if (start >= 0) parts.push(source.slice(start, end));
    start = -1;
  };
  for (let index = 0; index < source.length; index++) {
    const skipped = skip(source, index);
    if (skipped === 0) {
      if (start < 0) start = index;
      origin[length++] = index;
    } else {
      flush(index);
      index += skipped - 1;
    }
  }
  flush(source.length);
  return { text: parts.join(''), origin: origin.subarray(0, length) };
}

/** How many characters from `index` on carry no meaning; 0 where the character counts. */
function skip(text: string, index: number): number {
  switch (classes[text.charCodeAt(index)]) {
    case undefined:
    case kept:
      return 0;
    case dropped:
      return 1;
    case quoteMark:
      return index === 0 || text.charCodeAt(index - 1) === 0x0a ? 1 : 0;
    default: {
      const next = text[index + 1];
      if (next === 'n' || next === 'r' || next === 't') return 2;
      const isQuote = next === 'u' && /^(?:2018|2019|201c|201d|00a0|0027|0022)$/.test(text.slice(index + 2, index + 6));
      return isQuote ? 6 : 1;
    }
  }
}

const kept = 0;
const dropped = 1;
const backslash = 2;
/** `>` begins a quoted line of Markdown or mail. */
const quoteMark = 3;

/** What each character is, by its code. */
const classes = new Uint8Array(0x10000);
classes.fill(dropped, 0, 0x21);
classes.fill(dropped, 0x2500, 0x2580);
for (const character of Array.from('\'"`*|‘’“”„‚‟‛«»‹›「」『』〝〞·∙•\u00a0\u200b'))
  classes[character.charCodeAt(0)] = dropped;
classes[0x5c] = backslash;
classes[0x3e] = quoteMark;

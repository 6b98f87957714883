/** A text reduced to what wrapping, quoting and escaping cannot change, with the way back to where each character stood. */
export interface Squashed {
  text: string;
  /** Index in the original text of each character of `text`. */
  origin: Int32Array;
}

/**
 * Drops white space, quotes, backslashes with the line breaks they write, box lines and emphasis, and lowers the case. Two
 * copies of one message become equal whether wrapped by a terminal, escaped in JSON twice or quoted by Python.
 */
export function squash(original: string): Squashed {
  const lower = original.toLowerCase();
  const source = lower.length === original.length ? lower : original;
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
  const code = text.charCodeAt(index);
  if (code === 0x5c) {
    const next = text[index + 1];
    if (next === 'n' || next === 'r' || next === 't') return 2;
    return next === 'u' && /^(?:2018|2019|201c|201d|00a0|0027|0022)$/.test(text.slice(index + 2, index + 6)) ? 6 : 1;
  }
  if (code <= 0x20 || dropped.has(code) || (code >= 0x2500 && code <= 0x257f)) return 1;
  const startsLine = code === 0x3e && (index === 0 || text.charCodeAt(index - 1) === 0x0a);
  return startsLine ? 1 : 0;
}

const dropped = new Set(Array.from('\'"`*|‘’“”\u00a0\u200b', (character) => character.charCodeAt(0)));
